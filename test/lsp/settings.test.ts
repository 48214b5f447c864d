import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildServer } from './support/build-server.ts';
import { type ClientOptions, PULL, PUSH, startClient, type TestClient } from './support/client.ts';
import { wrongTotal } from './support/reports.ts';

let server: string;
let client: TestClient;
beforeAll(async () => {
  server = await buildServer();
}, 30_000);
afterEach(() => client.stop());

const start = async (options: ClientOptions): Promise<void> => {
  client = await startClient(server, options);
};
const uri = 'file:///report.txt';
const START = { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } };
const typeComma = (): Promise<number> => client.documents.change(uri, { range: START, text: '，' });
const lastOf = (name: string) => client.published.filter((each) => each.uri === name).at(-1);
const warnings = (): string[] =>
  client.heard.flatMap(({ method, params }) =>
    method === 'window/logMessage' ? [(params as { readonly message: string }).message] : [],
  );

describe('severities', () => {
  test('a rule can be turned off or made milder, for one document and not another', async () => {
    const levels: Readonly<Record<string, unknown>> = {
      'file:///off.txt': { rules: { 'review-total': 'off' } },
      'file:///mild.txt': { rules: { 'review-total': 'information' } },
      'file:///own.txt': null,
    };
    await start({ settings: (name) => levels[name] });
    for (const name of Object.keys(levels)) await client.documents.open(name, wrongTotal());
    const found = await Promise.all(Object.keys(levels).map((name) => client.diagnosticsOf(name, 1)));
    expect(found.map(({ diagnostics }) => diagnostics.map(({ severity }) => severity))).toEqual([[], [3], [1]]);
  });

  test('they are asked for once a document, and again after a change', async () => {
    let rules: unknown = {};
    await start({ settings: () => ({ rules }) });
    await client.documents.open(uri, wrongTotal());
    await client.diagnosticsOf(uri, 1);
    await client.diagnosticsOf(uri, await typeComma());
    const asked = (): number => client.heard.filter(({ method }) => method === 'workspace/configuration').length;
    expect(asked()).toBe(1);
    rules = { 'review-total': 'warning' };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => lastOf(uri)?.diagnostics[0]?.severity === 2);
    expect(lastOf(uri)?.version).toBe(2);
    expect(asked()).toBe(2);
  });

  test('a client that cannot be asked sends them', async () => {
    await start({ capabilities: { ...PUSH, workspace: {} } });
    await client.documents.open(uri, wrongTotal());
    await client.diagnosticsOf(uri, 1);
    const settings = { disclosureReport: { rules: { 'review-total': 'off' } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await client.until(() => lastOf(uri)?.diagnostics.length === 0);
  });

  test('what is not valid is named once and passed over', async () => {
    const rules = { 'no-such-rule': 'off', 'review-total': 'fatal', 'row-total': 'off' };
    await start({ settings: () => ({ run: 'sometimes', rules }), locale: 'en' });
    await client.documents.open(uri, wrongTotal());
    expect((await client.diagnosticsOf(uri, 1)).diagnostics).toMatchObject([{ severity: 1 }]);
    await client.documents.open('file:///second.txt', wrongTotal());
    await client.diagnosticsOf('file:///second.txt', 1);
    expect(warnings()).toEqual([
      'Setting disclosureReport.run: "sometimes" is not valid, onType is used. Please use onType, onSave or manual.',
      'Setting disclosureReport.rules: there is no rule "no-such-rule"; it is ignored.',
      'Setting disclosureReport.rules: "fatal" is not valid for review-total and is ignored. Please use off, information, warning or error.',
    ]);
  });

  test('a value of another kind is passed over', async () => {
    await start({ settings: () => ({ rules: ['off'] }) });
    await client.documents.open(uri, wrongTotal());
    expect((await client.diagnosticsOf(uri, 1)).diagnostics).toHaveLength(1);
    expect(warnings()).toEqual([
      '设置 disclosureReport.rules 应为对象，例如 { "blank-cell": "off" }；现为 ["off"]，已忽略。',
    ]);
  });
});

describe('run mode', () => {
  test('onSave: checked when opened and saved, not while typing', async () => {
    await start({ settings: () => ({ run: 'onSave' }) });
    await client.documents.open(uri, wrongTotal());
    await client.diagnosticsOf(uri, 1);
    await typeComma();
    await client.documents.open('file:///other.txt', wrongTotal());
    await client.diagnosticsOf('file:///other.txt', 1);
    expect(lastOf(uri)?.version).toBe(1);
    await client.documents.save(uri);
    await client.diagnosticsOf(uri, 2);
  });

  test('onSave, asked for: the last answer stands until the next save', async () => {
    await start({ settings: () => ({ run: 'onSave' }), capabilities: PULL });
    const pull = (previousResultId?: string): Promise<{ readonly kind: string; readonly resultId?: string }> =>
      client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    await client.documents.open(uri, wrongTotal());
    const { resultId } = await pull();
    await typeComma();
    expect(await pull(resultId)).toEqual({ kind: 'unchanged', resultId });
    await client.documents.save(uri);
    expect((await pull(resultId)).kind).toBe('full');
  });

  test('manual: checked only when asked for', async () => {
    await start({ settings: () => ({ run: 'manual' }) });
    await client.documents.open(uri, wrongTotal());
    await client.documents.save(uri);
    await client.until(() => client.heard.some(({ method }) => method === 'disclosureReport/recognised'));
    await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    expect(client.published).toEqual([]);
    await client.connection.sendNotification('disclosureReport/check', { uri });
    expect((await client.diagnosticsOf(uri, 1)).diagnostics).toHaveLength(1);
  });
});
