import { beforeEach, describe, expect, test } from 'vitest';
import type { EditMessage } from '../../client/src/table-view/messages.ts';
import { Edits } from '../../client/webview/edits.ts';

let version: number | undefined;
let texts: Record<string, string>;
let sent: EditMessage[];
let refused: string[];
let edits: Edits;
beforeEach(() => {
  version = 1;
  texts = { a: '0', b: '0' };
  sent = [];
  refused = [];
  edits = new Edits({
    version: () => version,
    textOf: (address) => texts[address],
    send: (message) => sent.push(message),
    refuse: (address) => refused.push(address),
  });
});

describe('figures that are typed quickly', () => {
  test('wait for the version that shows the one before', () => {
    edits.add({ address: 'a', text: '5', was: '0' });
    edits.add({ address: 'b', text: '6', was: '0' });
    expect(sent).toEqual([{ type: 'edit', version: 1, address: 'a', text: '5' }]);
    version = 2;
    texts.a = '5';
    edits.settled();
    expect(sent.at(-1)).toEqual({ type: 'edit', version: 2, address: 'b', text: '6' });
    edits.settled();
    expect([sent.length, refused]).toEqual([2, []]);
  });

  test('wait while the text has moved on and its tables have not come', () => {
    version = undefined;
    edits.add({ address: 'a', text: '5', was: '0' });
    expect(sent).toEqual([]);
    version = 3;
    edits.advance();
    expect(sent).toEqual([{ type: 'edit', version: 3, address: 'a', text: '5' }]);
  });

  test('are not written over what somebody else wrote meanwhile', () => {
    version = undefined;
    edits.add({ address: 'a', text: '5', was: '0' });
    edits.add({ address: 'b', text: '6', was: '0' });
    version = 2;
    texts.a = '7';
    edits.advance();
    expect(refused).toEqual(['a']);
    expect(sent).toEqual([{ type: 'edit', version: 2, address: 'b', text: '6' }]);
  });
});
