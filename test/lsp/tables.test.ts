import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver/node';
import type { TablesView } from '../../server/src/features/tables/view.ts';
import { sampleReport } from '../support/sample-report.ts';
import { buildServer } from './support/build-server.ts';
import { startClient, type TestClient } from './support/client.ts';
import { ARTICLE } from './support/reports.ts';

let server: string;
let client: TestClient;
beforeAll(async () => {
  server = await buildServer();
  client = await startClient(server);
}, 30_000);
afterAll(() => client.stop());

const ask = (uri: string, frames?: readonly string[]): Promise<TablesView | null> =>
  client.connection.sendRequest('disclosureReport/tables', { uri, frames });
const type = (uri: string, version: number, text: string): Promise<unknown> =>
  client.connection.sendRequest('disclosureReport/cellEdit', {
    uri,
    version,
    address: 'applications/received/business',
    text,
  });

describe('the tables of a document', () => {
  test('are those of its version, with the frames that are asked for', async () => {
    const uri = 'file:///a.txt';
    await client.documents.open(uri, sampleReport());
    const first = await ask(uri);
    const version = await client.documents.change(uri, {
      text: sampleReport({ figures: { 'applications/granted/total': '3' } }),
    });
    const second = await ask(
      uri,
      first?.frames.map(({ key }) => key),
    );
    expect([first?.frames.length, second?.frames.length]).toEqual([3, 0]);
    expect(second?.version).toBe(version);
    expect(second?.tables[1]?.findings).toMatchObject([{ cell: 'applications/granted/total' }]);
  });

  test('are none for a text that is no report, and for one that is not open or excluded', async () => {
    await client.documents.open('file:///b.txt', ARTICLE);
    expect(await ask('file:///b.txt')).toMatchObject({ tables: [] });
    expect(await ask('file:///nowhere.txt')).toBeNull();
    await client.documents.open('file:///c.txt', sampleReport());
    await client.connection.sendNotification('disclosureReport/excluded', { uris: ['file:///c.txt'] });
    expect(await ask('file:///c.txt')).toBeNull();
    expect(await type('file:///c.txt', 1, '1')).toBeNull();
    await client.connection.sendNotification('disclosureReport/excluded', { uris: [] });
  });
});

describe('a figure for a cell', () => {
  test('is an edit of the version that it was typed into', async () => {
    const uri = 'file:///d.txt';
    await client.documents.open(uri, sampleReport());
    const view = await ask(uri);
    const at = placeOf(view, 'applications/received/business');
    const range = { start: { line: at[0], character: at[1] }, end: { line: at[2], character: at[3] } };
    expect(await type(uri, view?.version ?? 0, '5')).toEqual({
      version: view?.version,
      edits: [{ range, newText: '5' }],
    });
    expect(await type(uri, view?.version ?? 0, '五')).toEqual({ problem: expect.stringContaining('不是数字') });
  });

  test('is not taken for another version', async () => {
    const uri = 'file:///e.txt';
    await client.documents.open(uri, sampleReport());
    const version = await client.documents.change(uri, { text: `${sampleReport()}\n` });
    await expect(type(uri, version - 1, '5')).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
    await expect(type(uri, version + 1, '5')).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
    expect(await type(uri, version, '5')).toMatchObject({ version });
  });
});

function placeOf(view: TablesView | null, id: string): readonly number[] {
  const [table, frame] = [view?.tables[1], view?.frames[1]];
  const cell = frame?.rows.flat().findIndex((each) => each.id === id) ?? -1;
  return table?.places.slice(4 * cell, 4 * cell + 4) ?? [];
}
