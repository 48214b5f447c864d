import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, DocumentSymbol, FoldingRange, SymbolInformation } from 'vscode-languageserver/node';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { buildServer } from './support/build-server.ts';
import { startClient, type TestClient } from './support/client.ts';
import { ARTICLE, wideDigits, wrongTotal } from './support/reports.ts';

let server: string;
let client: TestClient;
beforeAll(async () => {
  server = await buildServer();
  client = await startClient(server);
}, 30_000);
afterAll(() => client.stop());

const everywhere = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

async function actionsFor(uri: string, only?: string[], from = client): Promise<CodeAction[]> {
  const diagnostics = from.published.filter((each) => each.uri === uri).at(-1)?.diagnostics ?? [];
  const context = { diagnostics, ...(only && { only }) };
  return from.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: everywhere, context });
}

const resolve = (action: CodeAction | undefined): Promise<CodeAction> =>
  client.connection.sendRequest('codeAction/resolve', action);

/** Applies the edit as an editor would; it must name the version that is open. */
async function apply({ edit }: CodeAction): Promise<number> {
  const [change] = edit?.documentChanges ?? [];
  if (!change || !('edits' in change)) throw new Error('no edit');
  const { uri, version } = change.textDocument;
  expect(version).toBe(client.documents.get(uri).version);
  const text = TextDocument.applyEdits(client.documents.get(uri), change.edits as TextEdit[]);
  return client.documents.change(uri, { text });
}

const rulesIn = async (uri: string, version: number): Promise<unknown[]> =>
  (await client.diagnosticsOf(uri, version)).diagnostics.map(({ code }) => code);

describe('code actions', () => {
  test('a fix has its edit once it is picked, and the finding is gone with it', async () => {
    const uri = 'file:///fix.txt';
    await client.documents.open(uri, wrongTotal());
    expect(await rulesIn(uri, 1)).toEqual(['review-total']);
    const [action] = await actionsFor(uri);
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: false, diagnostics: [{ code: 'review-total' }] });
    expect(action?.edit).toBeUndefined();
    expect(await rulesIn(uri, await apply(await resolve(action)))).toEqual([]);
  });

  test('fix all runs the safe fixes only', async () => {
    const uri = 'file:///fix-all.txt';
    await client.documents.open(uri, wideDigits());
    expect(await rulesIn(uri, 1)).toEqual(['invalid-number', 'review-total']);
    const [action, ...others] = await actionsFor(uri, ['source.fixAll']);
    expect(others).toEqual([]);
    expect(action).toMatchObject({
      title: '修复本文件所有可安全修复的问题',
      kind: 'source.fixAll.disclosureReport',
    });
    const version = await apply(await resolve(action));
    expect(await rulesIn(uri, version)).toEqual(['review-total']);
    expect(client.documents.get(uri).getText()).toBe(wideDigits().replace('１２', '12'));
    expect(await actionsFor(uri, ['source.fixAll'])).toEqual([]);
  });

  test('an action of an older version stays without an edit', async () => {
    const uri = 'file:///old.txt';
    await client.documents.open(uri, wrongTotal());
    await client.diagnosticsOf(uri, 1);
    const [action] = await actionsFor(uri);
    await client.documents.change(uri, {
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
      text: '，',
    });
    expect((await resolve(action)).edit).toBeUndefined();
  });

  test('a client that knows neither later edits nor versions gets plain edits at once', async () => {
    const simple = await startClient(server, { capabilities: {}, locale: 'en' });
    const uri = 'file:///simple.txt';
    await simple.documents.open(uri, wideDigits());
    const { diagnostics } = await simple.diagnosticsOf(uri, 1);
    expect(diagnostics.map(({ relatedInformation }) => relatedInformation)).toEqual([undefined, undefined]);
    const actions = await actionsFor(uri, undefined, simple);
    expect(actions.at(-1)?.title).toBe('Fix all problems in this file that can be fixed safely');
    for (const { edit } of actions) expect(Object.keys(edit?.changes ?? {})).toEqual([uri]);
    const text = TextDocument.applyEdits(simple.documents.get(uri), actions.at(-1)?.edit?.changes?.[uri] ?? []);
    expect(text).toBe(wideDigits().replace('１２', '12'));
    await simple.stop();
  });
});

describe('outline and folding', () => {
  test('come for a report', async () => {
    const uri = 'file:///outline.txt';
    await client.documents.open(uri, wrongTotal());
    const textDocument = { uri };
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    expect(symbols.map(({ name }) => name)).toEqual(['云岭县林业局2023年政府信息公开工作年度报告']);
    expect(symbols[0]?.children).toHaveLength(6);
    const ranges = await client.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    expect(ranges.length).toBeGreaterThan(8);
  });

  test('a client that knows no tree gets a list', async () => {
    const simple = await startClient(server, { capabilities: {} });
    const uri = 'file:///list.txt';
    await simple.documents.open(uri, wrongTotal());
    const params = { textDocument: { uri } };
    const symbols = await simple.connection.sendRequest<SymbolInformation[]>('textDocument/documentSymbol', params);
    expect(symbols[1]).toMatchObject({
      name: '一、总体情况',
      containerName: '云岭县林业局2023年政府信息公开工作年度报告',
      location: { uri, range: { start: { line: 2, character: 0 } } },
    });
    await simple.stop();
  });

  test('a text that is no report has neither, nor actions', async () => {
    const uri = 'file:///article.txt';
    await client.documents.open(uri, ARTICLE);
    const textDocument = { uri };
    expect(await client.connection.sendRequest('textDocument/documentSymbol', { textDocument })).toEqual([]);
    expect(await client.connection.sendRequest('textDocument/foldingRange', { textDocument })).toEqual([]);
    expect(await actionsFor(uri)).toEqual([]);
  });

  test('a question that an edit overtook is told so', async () => {
    const uri = 'file:///overtaken.txt';
    await client.documents.open(uri, wrongTotal());
    await client.diagnosticsOf(uri, 1);
    const answer = client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }).then(
      () => 'answered',
      ({ code }) => code,
    );
    await client.documents.change(uri, { text: ARTICLE });
    expect(['answered', -32801]).toContain(await answer);
  });
});
