import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleReport } from '../support/sample-report.ts';
import { buildServer } from './support/build-server.ts';
import { startClient, type TestClient } from './support/client.ts';
import { wrongTotal } from './support/reports.ts';

let client: TestClient;
beforeAll(async () => {
  client = await startClient(await buildServer());
}, 30_000);
afterAll(() => client.stop());

const bodies = { overview: '𠮷田村与𠮷林村的公开栏已经更新。' };
const texts: Readonly<Record<string, string>> = {
  'with LF': wrongTotal(),
  'with CRLF': wrongTotal({ lineEnd: '\r\n' }),
  'with lone CR': wrongTotal({ lineEnd: '\r' }),
  'with a BOM': `\ufeff${wrongTotal()}`,
  'with astral characters before it': wrongTotal({ bodies }),
  'as a pipe table': wrongTotal({ layout: 'pipe-table' }),
  'as a web page': wrongTotal({ layout: 'html-table' }),
};

describe.each(Object.entries(texts))('a text %s', (name, text) => {
  test('has its finding on the total', async () => {
    const uri = `file:///${encodeURIComponent(name)}.txt`;
    const document = await client.documents.open(uri, text);
    const { diagnostics } = await client.diagnosticsOf(uri, 1);
    expect(diagnostics.map(({ code }) => code)).toEqual(['review-total']);
    expect(document.getText(diagnostics[0]?.range)).toBe('0');
    const [addend] = diagnostics[0]?.relatedInformation ?? [];
    expect(document.getText(addend?.location.range)).toBe('2');
  });

  test('is the same after small edits as when it is sent whole', async () => {
    const uri = `file:///${encodeURIComponent(name)}-edited.txt`;
    await client.documents.open(uri, sampleReport({ bodies: { overview: '' } }));
    await client.documents.change(uri, { text });
    const lines = client.documents.get(uri).lineCount;
    for (const line of [0, Math.floor(lines / 2), lines - 1]) {
      const place = { line, character: 0 };
      await client.documents.change(uri, { range: { start: place, end: place }, text: '𠮷\r\n' });
    }
    const version = await client.documents.change(uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
      text: '',
    });
    const { diagnostics } = await client.diagnosticsOf(uri, version);
    const whole = `${uri}-whole`;
    await client.documents.open(whole, client.documents.get(uri).getText());
    const expected = (await client.diagnosticsOf(whole, 1)).diagnostics;
    expect(JSON.stringify(diagnostics).replaceAll(uri, whole)).toBe(JSON.stringify(expected));
  });
});
