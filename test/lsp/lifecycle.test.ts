import { once } from 'node:events';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleReport } from '../support/sample-report.ts';
import { buildServer } from './support/build-server.ts';
import { PULL, startClient } from './support/client.ts';

let server: string;
beforeAll(async () => {
  server = await buildServer();
}, 30_000);

describe('start and end', () => {
  test.each(['stdio', 'ipc'] as const)('over %s: initialize, a report, shutdown, exit', async (transport) => {
    const client = await startClient(server, { transport });
    await client.documents.open('file:///report.txt', sampleReport());
    const { diagnostics } = await client.diagnosticsOf('file:///report.txt', 1);
    expect(diagnostics).toEqual([]);
    expect(await client.stop()).toBe(0);
  });

  test('the server says what it can do', async () => {
    const client = await startClient(server);
    const { capabilities, serverInfo } = client.initialized;
    expect(serverInfo?.name).toBe('disclosure-report-lint');
    expect(capabilities.textDocumentSync).toEqual({ openClose: true, change: 2, save: true });
    expect(capabilities.codeActionProvider).toEqual({
      codeActionKinds: ['quickfix', 'source.fixAll.disclosureReport'],
      resolveProvider: true,
    });
    expect(capabilities.diagnosticProvider).toBeUndefined();
    await client.stop();
  });

  test('a client that can ask for diagnostics is told to', async () => {
    const client = await startClient(server, { capabilities: PULL });
    expect(client.initialized.capabilities.diagnosticProvider).toEqual({
      identifier: 'disclosure-report',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    await client.stop();
  });

  test('exit without shutdown is an error', async () => {
    const client = await startClient(server);
    const exited = once(client.process, 'exit');
    await client.connection.sendNotification('exit');
    expect(await exited).toEqual([1, null]);
    client.connection.dispose();
  });

  test('the server ends with its input', async () => {
    const client = await startClient(server);
    const exited = once(client.process, 'exit');
    client.process.stdin?.end();
    expect(await exited).toEqual([1, null]);
    client.connection.dispose();
  });
});

describe('what no client should send', () => {
  const requests: readonly (readonly [method: string, params: unknown])[] = [
    ['textDocument/documentSymbol', null],
    ['textDocument/documentSymbol', {}],
    ['textDocument/foldingRange', { textDocument: 'report' }],
    ['textDocument/codeAction', { textDocument: { uri: 'file:///report.txt' } }],
    ['codeAction/resolve', { title: 'nothing' }],
    ['codeAction/resolve', { title: 'nothing', data: { uri: 'file:///report.txt', version: 1, action: 'fix' } }],
    ['disclosureReport/recognise', []],
    ['disclosureReport/unheardOf', {}],
  ];
  const notifications: readonly (readonly [method: string, params: unknown])[] = [
    ['textDocument/didOpen', {}],
    ['textDocument/didChange', { textDocument: { uri: 'file:///report.txt' }, contentChanges: [{}] }],
    ['textDocument/didChange', { textDocument: { uri: 'file:///unknown.txt', version: 2 }, contentChanges: [] }],
    ['textDocument/didClose', null],
    ['disclosureReport/excluded', { uris: 'all' }],
    ['disclosureReport/excluded', null],
    ['disclosureReport/check', {}],
    ['workspace/didChangeConfiguration', null],
    ['$/cancelRequest', { id: 12345 }],
    ['$/cancelRequest', null],
  ];

  test('does not end the server, and the next question is answered', async () => {
    const client = await startClient(server);
    await client.documents.open('file:///report.txt', sampleReport());
    await client.diagnosticsOf('file:///report.txt', 1);
    for (const [method, params] of notifications) await client.connection.sendNotification(method, params);
    await Promise.allSettled(requests.map(([method, params]) => client.connection.sendRequest(method, params)));
    const textDocument = { uri: 'file:///report.txt' };
    expect(await client.connection.sendRequest('textDocument/documentSymbol', { textDocument })).toHaveLength(1);
    expect(await client.stop()).toBe(0);
  });

  test('broken JSON is passed over', async () => {
    const client = await startClient(server);
    const body = '{"jsonrpc": "2.0", "method": ';
    client.process.stdin?.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    await client.documents.open('file:///report.txt', sampleReport());
    expect((await client.diagnosticsOf('file:///report.txt', 1)).diagnostics).toEqual([]);
    expect(await client.stop()).toBe(0);
  });
});
