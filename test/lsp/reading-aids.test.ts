import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hover, InlayHint, MarkupContent, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { LEGEND } from '../../server/src/features/semantic-tokens/legend.ts';
import { sampleReport } from '../support/sample-report.ts';
import { buildServer } from './support/build-server.ts';
import { type ClientOptions, PULL, startClient, type TestClient } from './support/client.ts';
import { makeFolder } from './support/folder.ts';
import { ARTICLE, wrongTotal } from './support/reports.ts';

const capabilities = {
  ...PULL,
  workspace: { ...PULL.workspace, inlayHint: { refreshSupport: true }, semanticTokens: { refreshSupport: true } },
  textDocument: {
    ...PULL.textDocument,
    hover: { contentFormat: ['markdown' as const, 'plaintext' as const] },
  },
};
const pages = { rulePages: 'pages:/{locale}/{rule}.md', ruleLinks: 'command:show?{locale}/{rule}' };
const everywhere = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

let server: string;
let client: TestClient;
beforeAll(async () => {
  server = await buildServer();
  client = await startClient(server, { capabilities, initializationOptions: pages });
}, 30_000);
afterAll(() => client.stop());

const textOf = (hover: Hover | null): string | null => hover && (hover.contents as MarkupContent).value;

async function hoverAt(uri: string, words: string, from = client): Promise<string | null> {
  const document = from.documents.get(uri);
  const position = document.positionAt(document.getText().indexOf(words));
  return textOf(await from.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }));
}

function hintsOf(uri: string, from = client, cursor?: object): Promise<InlayHint[]> {
  const params = { textDocument: { uri }, range: everywhere, ...(cursor && { cursor }) };
  return from.connection.sendRequest('textDocument/inlayHint', params);
}

describe('hover', () => {
  test('tells of a figure and of a label', async () => {
    const uri = 'file:///hover.txt';
    await client.documents.open(uri, wrongTotal());
    expect(await hoverAt(uri, '2\t0\t0\t0\t0')).toContain(
      '**行政复议 × 结果维持** ＝ **2**\n\n- ✗ “行政复议”行的总计：2+0+0+0＝2 ≠ 0',
    );
    expect(await hoverAt(uri, '（七）总计')).toContain('等于（一）至（六）各项之和');
  });

  test('is plain for a client without Markdown', async () => {
    const simple = await startClient(server, { capabilities: {} });
    const uri = 'file:///plain.txt';
    await simple.documents.open(uri, wrongTotal());
    expect(await hoverAt(uri, '2\t0\t0\t0\t0', simple)).toMatch(/^行政复议 × 结果维持 ＝ 2\n/);
    await simple.stop();
  });

  test('names a rule of the configuration with the link to its page', async () => {
    const folder = await makeFolder();
    const uri = folder.uriOf('.disclosure-report.json');
    await client.documents.open(uri, '{ "rules": { "row-total": "off" } }', 'jsonc');
    expect(await hoverAt(uri, 'row-total')).toBe('[一行各列之和应等于总计](command:show?zh/row-total)（默认：错误）');
    expect(await hoverAt(uri, 'off')).toBeNull();
    expect(await hintsOf(uri)).toEqual([]);
  });

  test('is empty in a text that is no report', async () => {
    const uri = 'file:///article.txt';
    await client.documents.open(uri, ARTICLE);
    expect(await hoverAt(uri, '政府')).toBeNull();
  });
});

describe('inlay hints', () => {
  const lists = sampleReport({ layout: 'cell-lines' });

  test('are there for every figure unless the user wants fewer', async () => {
    const uri = 'file:///lists.txt';
    await client.documents.open(uri, lists);
    const hints = await hintsOf(uri);
    expect(hints).toHaveLength(200);
    expect(hints[0]).toMatchObject({ label: '规章 · 本年制发件数', kind: 2, paddingRight: true });
  });

  test('follow the cursor that our own client tells of', async () => {
    const own = await startClient(server, { capabilities, settings: () => ({ inlayHints: 'cursor' }) });
    const uri = 'file:///cursor.txt';
    const document = await own.documents.open(uri, lists);
    const around = await hintsOf(uri, own, document.positionAt(lists.indexOf('结转下年度')));
    expect(around.map(({ label }) => label)).toContain('四 · 自然人');
    expect(around.length).toBeLessThan(30);
    await own.stop();
  });

  test('come and go with the setting, and the client is told to ask again', async () => {
    let mode = 'off';
    const options: ClientOptions = { capabilities, settings: () => ({ inlayHints: mode }) };
    const own = await startClient(server, options);
    const uri = 'file:///setting.txt';
    await own.documents.open(uri, lists);
    expect(await hintsOf(uri, own)).toEqual([]);
    mode = 'nonZero';
    await own.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await own.until(() => own.heard.some(({ method }) => method === 'workspace/inlayHint/refresh'));
    await own.until(() => own.heard.some(({ method }) => method === 'workspace/semanticTokens/refresh'));
    expect(await hintsOf(uri, own)).toEqual([]);
    mode = 'all';
    await own.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect(await hintsOf(uri, own)).toHaveLength(200);
    await own.stop();
  });

  test('a value that is none counts as all, and the log says so', async () => {
    const own = await startClient(server, { capabilities, settings: () => ({ inlayHints: 'some' }) });
    const uri = 'file:///some.txt';
    await own.documents.open(uri, lists);
    expect(await hintsOf(uri, own)).toHaveLength(200);
    const log = await own.until(() => own.heard.find(({ method }) => method === 'window/logMessage'));
    expect(JSON.stringify(log.params)).toContain('disclosureReport.inlayHints');
    await own.stop();
  });

  test('are none in excluded documents', async () => {
    const uri = 'file:///excluded.txt';
    await client.documents.open(uri, lists);
    await client.connection.sendNotification('disclosureReport/excluded', { uris: [uri] });
    expect(await hintsOf(uri)).toEqual([]);
    const tokens = { textDocument: { uri } };
    expect(await client.connection.sendRequest('textDocument/semanticTokens/full', tokens)).toEqual({ data: [] });
    await client.connection.sendNotification('disclosureReport/excluded', { uris: [] });
  });
});

describe('semantic tokens', () => {
  const uri = 'file:///tokens.txt';
  const textDocument = { uri };

  test('are announced with their legend', () => {
    expect(client.initialized.capabilities.semanticTokensProvider).toEqual({
      legend: LEGEND,
      full: { delta: true },
      range: true,
    });
  });

  test('come whole, for a range, and as what has changed', async () => {
    const document = await client.documents.open(uri, wrongTotal());
    const all = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    expect(all.data).toHaveLength(200 * 5);
    const end = document.positionAt(document.getText().indexOf('三、收到和处理'));
    const range = { start: { line: 0, character: 0 }, end };
    const part = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range,
    });
    expect(part.data).toEqual(all.data.slice(0, 10 * 5));

    const at = document.positionAt(document.getText().indexOf('2\t0\t0\t0\t0'));
    await client.documents.change(uri, {
      range: { start: at, end: { ...at, character: at.character + 1 } },
      text: '12',
    });
    const delta = await client.connection.sendRequest<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: all.resultId,
    });
    expect(delta.edits).toHaveLength(1);
    expect(delta.edits[0]?.data?.length).toBeLessThan(20);
    const made = [...all.data];
    for (const { start, deleteCount, data = [] } of delta.edits) made.splice(start, deleteCount, ...data);
    const now = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    expect(made).toEqual(now.data);
  });

  test('a client that has others than the last gets all of them', async () => {
    const answer = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: 'none',
    });
    expect(answer.data).toHaveLength(200 * 5);
  });
});
