import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { wrongTotal } from './support/reports.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** The bundle for the web, run with nothing of Node in reach: only the language itself and what every worker has. */
async function startWorker(): Promise<{
  send(message: Message): void;
  until(wanted: (m: Message) => boolean): Promise<Message>;
}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'disclosure-report-web-'));
  await promisify(execFile)(process.execPath, ['esbuild.mjs', `--into=${folder}`, 'web-server'], { cwd: root });
  const received: Message[] = [];
  const waiting = new Set<() => void>();
  const scope: Record<string, unknown> & { onmessage?: (event: { readonly data: Message }) => void } = {
    setTimeout,
    clearTimeout,
    performance,
    TextEncoder,
    TextDecoder,
    atob,
    console,
    addEventListener: () => undefined,
    postMessage: (message: Message) => {
      received.push(structuredClone(message));
      for (const look of [...waiting]) look();
    },
  };
  scope.self = scope;
  runInContext(await readFile(path.join(folder, 'dist/web/server.js'), 'utf8'), createContext(scope));
  return {
    send: (message) => scope.onmessage?.({ data: structuredClone({ jsonrpc: '2.0', ...message }) }),
    until: (wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = received.find(wanted);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}

test('the server of the web answers like the other one', async () => {
  const worker = await startWorker();
  worker.send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  expect(await worker.until(({ id }) => id === 1)).toMatchObject({
    result: { capabilities: { foldingRangeProvider: true } },
  });
  worker.send({ method: 'initialized', params: {} });
  const uri = 'vscode-vfs://report.txt';
  const textDocument = { uri, languageId: 'plaintext', version: 1, text: wrongTotal() };
  worker.send({ method: 'textDocument/didOpen', params: { textDocument } });
  expect(await worker.until(({ method }) => method === 'textDocument/publishDiagnostics')).toMatchObject({
    params: { uri, version: 1, diagnostics: [{ code: 'review-total' }] },
  });
  worker.send({ id: 2, method: 'textDocument/foldingRange', params: { textDocument: { uri } } });
  expect((await worker.until(({ id }) => id === 2)).result).toContainEqual({ startLine: 2, endLine: 8 });
  worker.send({ id: 3, method: 'shutdown' });
  expect(await worker.until(({ id }) => id === 3)).toMatchObject({ result: null });
}, 30_000);

test('it reads configuration files through its client', async () => {
  const worker = await startWorker();
  const params = { processId: null, rootUri: null, capabilities: {}, initializationOptions: { readsFiles: true } };
  worker.send({ id: 1, method: 'initialize', params });
  await worker.until(({ id }) => id === 1);
  worker.send({ method: 'initialized', params: {} });
  const uri = 'vscode-vfs://github/reports/report.txt';
  const textDocument = { uri, languageId: 'plaintext', version: 1, text: wrongTotal() };
  worker.send({ method: 'textDocument/didOpen', params: { textDocument } });
  const answers = {
    'vscode-vfs://github/reports/.disclosure-report.json': btoa('{ "rules": { "review-total": "warning" } }'),
    'vscode-vfs://github/.disclosure-report.json': null,
  };
  for (const [file, result] of Object.entries(answers)) {
    const asked = await worker.until(({ params }) => (params as { readonly uri?: string } | undefined)?.uri === file);
    expect(asked.method).toBe('disclosureReport/readFile');
    worker.send({ ...(asked.id !== undefined && { id: asked.id }), result });
  }
  expect(await worker.until(({ method }) => method === 'textDocument/publishDiagnostics')).toMatchObject({
    params: { uri, diagnostics: [{ code: 'review-total', severity: 2 }] },
  });
}, 30_000);
