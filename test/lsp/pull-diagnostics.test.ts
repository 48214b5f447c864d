import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CancellationTokenSource, type DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { buildServer } from './support/build-server.ts';
import { PULL, startClient, type TestClient } from './support/client.ts';
import { wrongTotal } from './support/reports.ts';

let client: TestClient;
beforeAll(async () => {
  client = await startClient(await buildServer(), { capabilities: PULL });
}, 30_000);
afterAll(() => client.stop());

const pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });

const START = { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } };

describe('diagnostics that are asked for', () => {
  test('are the same as those that are pushed, and none is pushed', async () => {
    const uri = 'file:///asked.txt';
    await client.documents.open(uri, wrongTotal());
    const report = await pull(uri);
    expect(report).toMatchObject({ kind: 'full', items: [{ code: 'review-total', severity: 1 }] });
    expect(client.published).toEqual([]);
  });

  test('are not sent again where nothing changed', async () => {
    const uri = 'file:///again.txt';
    await client.documents.open(uri, wrongTotal());
    const { resultId } = (await pull(uri)) as { resultId: string };
    expect(await pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    await client.documents.change(uri, { range: START, text: '，' });
    const report = await pull(uri, resultId);
    expect(report.kind).toBe('full');
    expect(report.resultId).not.toBe(resultId);
  });

  test('a question that was taken back is not answered', async () => {
    const uri = 'file:///cancelled.txt';
    await client.documents.open(uri, wrongTotal());
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri } };
    const answer = client.connection.sendRequest('textDocument/diagnostic', params, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    expect((await pull(uri)).kind).toBe('full');
  });

  test('a question that an edit overtook is to be asked again', async () => {
    const uri = 'file:///overtaken.txt';
    await client.documents.open(uri, wrongTotal());
    await pull(uri);
    const answers = Array.from({ length: 5 }, () => {
      const answer = pull(uri);
      void client.documents.change(uri, { range: START, text: '，' });
      return answer.then(
        (report) => report.kind,
        (error) => error.data,
      );
    });
    const kinds = await Promise.all([...answers, pull(uri).then(({ kind }) => kind)]);
    expect(kinds.at(-1)).toBe('full');
    for (const kind of kinds.slice(0, -1)) expect(['full', { retriggerRequest: true }]).toContainEqual(kind);
  });

  test('are empty for a document that is not open', async () => {
    expect(await pull('file:///nowhere.txt')).toEqual({ kind: 'full', items: [] });
  });

  test('are to be asked again after documents were excluded or settings changed', async () => {
    const uri = 'file:///refreshed.txt';
    await client.documents.open(uri, wrongTotal());
    expect(await pull(uri)).toMatchObject({ items: [{}] });
    const refreshes = (): number =>
      client.heard.filter(({ method }) => method === 'workspace/diagnostic/refresh').length;
    const before = refreshes();
    await client.connection.sendNotification('disclosureReport/excluded', { uris: [uri] });
    await client.until(() => refreshes() === before + 1);
    expect(await pull(uri)).toMatchObject({ kind: 'full', items: [] });
    await client.connection.sendNotification('disclosureReport/excluded', { uris: [] });
    await client.until(() => refreshes() === before + 2);
    expect(await pull(uri)).toMatchObject({ kind: 'full', items: [{}] });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => refreshes() === before + 3);
  });
});
