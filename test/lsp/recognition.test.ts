import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleReport } from '../support/sample-report.ts';
import { buildServer } from './support/build-server.ts';
import { startClient, type TestClient } from './support/client.ts';
import { ARTICLE, wrongTotal } from './support/reports.ts';

let server: string;
let client: TestClient;
beforeAll(async () => {
  server = await buildServer();
  client = await startClient(server);
}, 30_000);
afterAll(() => client.stop());

const ask = (uri: string): Promise<unknown> => client.connection.sendRequest('disclosureReport/recognise', { uri });
const exclude = (...uris: string[]): Promise<void> =>
  client.connection.sendNotification('disclosureReport/excluded', { uris });
const toldOf = (uri: string): readonly unknown[] =>
  client.heard.flatMap(({ method, params }) =>
    method === 'disclosureReport/recognised' && (params as { readonly uri: string }).uri === uri ? [params] : [],
  );
const lastCount = (uri: string): number | undefined =>
  client.published.filter((each) => each.uri === uri).at(-1)?.diagnostics.length;

const NO_REPORT = { isReport: false, form: null, year: null, isIgnored: false };

describe('recognition', () => {
  test('a report is told with its form and year, an article is not told', async () => {
    await client.documents.open('file:///a.txt', sampleReport({ form: '2019', year: 2020 }));
    await client.documents.open('file:///b.txt', ARTICLE);
    await client.diagnosticsOf('file:///b.txt', 1);
    expect(toldOf('file:///a.txt')).toEqual([
      { uri: 'file:///a.txt', isReport: true, form: '2019', year: 2020, isIgnored: false },
    ]);
    expect(toldOf('file:///b.txt')).toEqual([]);
  });

  test('it can be asked for', async () => {
    await client.documents.open('file:///c.txt', sampleReport());
    expect(await ask('file:///c.txt')).toEqual({ isReport: true, form: '2021', year: 2023, isIgnored: false });
    await client.documents.open('file:///d.txt', ARTICLE);
    expect(await ask('file:///d.txt')).toEqual(NO_REPORT);
    expect(await ask('file:///nowhere.txt')).toEqual(NO_REPORT);
  });

  test('it follows the text', async () => {
    const uri = 'file:///e.txt';
    await client.documents.open(uri, ARTICLE);
    await client.diagnosticsOf(uri, 1);
    await client.diagnosticsOf(uri, await client.documents.change(uri, { text: sampleReport() }));
    await client.diagnosticsOf(uri, await client.documents.change(uri, { text: ARTICLE }));
    expect(toldOf(uri)).toEqual([
      { uri, isReport: true, form: '2021', year: 2023, isIgnored: false },
      { uri, ...NO_REPORT },
    ]);
  });
});

describe('documents that the user said no to', () => {
  test('their diagnostics go at once and come back with a yes', async () => {
    const uri = 'file:///f.txt';
    const other = 'file:///g.txt';
    await client.documents.open(uri, wrongTotal());
    await client.documents.open(other, wrongTotal());
    await client.until(() => lastCount(uri) === 1 && lastCount(other) === 1);
    await exclude(uri);
    await client.until(() => lastCount(uri) === 0);
    expect(lastCount(other)).toBe(1);
    expect(toldOf(uri).at(-1)).toEqual({ uri, ...NO_REPORT });
    await exclude();
    await client.until(() => lastCount(uri) === 1);
    expect(toldOf(uri).at(-1)).toEqual({ uri, isReport: true, form: '2021', year: 2023, isIgnored: false });
  });

  test('they have no outline, no folding and no actions', async () => {
    const uri = 'file:///h.txt';
    await client.documents.open(uri, wrongTotal());
    await exclude(uri);
    const textDocument = { uri };
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    expect(await ask(uri)).toEqual(NO_REPORT);
    expect(await client.connection.sendRequest('textDocument/documentSymbol', { textDocument })).toEqual([]);
    expect(await client.connection.sendRequest('textDocument/foldingRange', { textDocument })).toEqual([]);
    const params = { textDocument, range, context: { diagnostics: [] } };
    expect(await client.connection.sendRequest('textDocument/codeAction', params)).toEqual([]);
    await exclude();
  });

  test('those that were known at the start are never checked', async () => {
    const uri = 'file:///known.txt';
    const other = await startClient(server, { initializationOptions: { excluded: [uri] } });
    await other.documents.open(uri, wrongTotal());
    expect((await other.diagnosticsOf(uri, 1)).diagnostics).toEqual([]);
    expect(other.heard.map(({ method }) => method)).not.toContain('disclosureReport/recognised');
    await other.stop();
  });
});
