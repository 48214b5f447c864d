import { describe, expect, expectTypeOf, test } from 'vitest';
import * as client from '../../client/src/protocol.ts';
import { SUPPRESS_COMMAND, TURN_OFF_COMMAND } from '../../server/src/features/configure-actions.ts';
import type { TablesView } from '../../server/src/features/tables/view.ts';
import * as server from '../../server/src/lsp/protocol.ts';
import type { FolderEntry } from '../../server/src/lsp/runtime.ts';

// Client and server each have a copy of what they say to each other beyond the protocol, as the client imports nothing from the
// server. What one sends must be what the other takes; the type checker compares the shapes.

describe('both copies of our own protocol', () => {
  test('name the same requests, notifications and commands', () => {
    expect(client).toMatchObject({ ...server });
    expect([client.suppressCommand, client.turnOffCommand]).toEqual([SUPPRESS_COMMAND, TURN_OFF_COMMAND]);
  });

  test('agree on what the server says', () => {
    expectTypeOf<server.RecognisedParams>().toExtend<client.RecognisedParams>();
    expectTypeOf<server.ConfigureAnswer>().toExtend<client.ConfigureAnswer>();
    expectTypeOf<server.ConfigureParams['target']>().toExtend<client.ConfigureTarget>();
    expectTypeOf<TablesView>().toExtend<client.TablesView>();
    expectTypeOf<server.CellEditAnswer>().toExtend<client.CellEditAnswer>();
    expectTypeOf<server.EditsAnswer>().toExtend<client.EditsAnswer>();
    expectTypeOf<server.CarriedOut>().toExtend<client.CarriedOut>();
    expectTypeOf<server.NewReportAnswer>().toExtend<client.NewReportAnswer>();
  });

  test('agree on what the client says', () => {
    expectTypeOf<Omit<client.ConfigureParams, 'target'>>().toExtend<Omit<server.ConfigureParams, 'target'>>();
    expectTypeOf<client.CellEditParams>().toExtend<server.CellEditParams>();
    expectTypeOf<client.ConvertParams>().toExtend<server.ConvertParams>();
    expectTypeOf<client.PasteParams>().toExtend<server.PasteParams>();
    expectTypeOf<client.NewReportParams>().toExtend<server.NewReportParams>();
    expectTypeOf<client.FolderEntry>().toExtend<FolderEntry>();
  });
});
