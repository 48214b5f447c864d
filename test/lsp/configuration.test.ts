import iconv from 'iconv-lite';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { buildServer } from './support/build-server.ts';
import { type ClientOptions, PULL, PUSH, startClient, type TestClient } from './support/client.ts';
import { type Folder, makeFolder } from './support/folder.ts';
import { wrongTotal } from './support/reports.ts';

const FILE = '.disclosure-report.json';
const NAME = '云岭县林业局年报.txt';

// Some tests start two servers.
vi.setConfig({ testTimeout: 20_000 });

let server: string;
let client: TestClient;
let folder: Folder;
beforeAll(async () => {
  server = await buildServer();
}, 30_000);
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  await client.stop();
  await folder.remove('.');
});

const start = async (options: ClientOptions = {}): Promise<void> => {
  client = await startClient(server, { folder: folder.uri, locale: 'en', ...options });
};
const lastOf = (uri: string): readonly Diagnostic[] | undefined =>
  client.published.filter((each) => each.uri === uri).at(-1)?.diagnostics;
const codesOf = (uri: string): readonly unknown[] | undefined => lastOf(uri)?.map(({ code }) => code);
const untilCodes = (name: string, ...codes: string[]): Promise<unknown> =>
  client.until(() => JSON.stringify(codesOf(folder.uriOf(name))) === JSON.stringify(codes));
/** Opens a report whose only fault is `review-total`. */
const open = (name = NAME): Promise<unknown> => client.documents.open(folder.uriOf(name), wrongTotal());
const OFF = { rules: { 'review-total': 'off' } };

describe('the configuration file beside a report', () => {
  test('is read before the first diagnostics are sent', async () => {
    await folder.write(FILE, OFF);
    await start();
    await open();
    expect((await client.diagnosticsOf(folder.uriOf(NAME), 1)).diagnostics).toEqual([]);
  });

  test('is the nearest one upward, and it alone', async () => {
    await folder.write(FILE, OFF);
    await folder.write(`局/${FILE}`, '// 没有别的要求\n{}\n');
    await start();
    await open(`局/林业/${NAME}`);
    await untilCodes(`局/林业/${NAME}`, 'review-total');
    await open(NAME);
    await untilCodes(NAME);
  });

  test('comes before the settings, rule by rule', async () => {
    await folder.write(FILE, { rules: { 'review-total': 'information' } });
    await start({ settings: () => ({ rules: { 'review-total': 'off' } }) });
    await open();
    expect((await client.diagnosticsOf(folder.uriOf(NAME), 1)).diagnostics).toMatchObject([{ severity: 3 }]);
  });

  test('counts for open reports as soon as it is made, changed and deleted', async () => {
    await start();
    await open();
    await untilCodes(NAME, 'review-total');
    await folder.write(FILE, OFF);
    await folder.tell(client, FILE);
    await untilCodes(NAME);
    await folder.write(FILE, { rules: { 'review-total': 'warning' } });
    await folder.tell(client, FILE);
    await client.until(() => lastOf(folder.uriOf(NAME))?.[0]?.severity === 2);
    await folder.remove(FILE);
    await folder.tell(client, FILE);
    await client.until(() => lastOf(folder.uriOf(NAME))?.[0]?.severity === 1);
  });

  test('is watched where the client can, and else looked at when a report is opened or saved', async () => {
    const dynamic = { dynamicRegistration: true };
    const workspace = { ...PUSH.workspace, didChangeWatchedFiles: dynamic, didChangeConfiguration: dynamic };
    await start({ capabilities: { ...PUSH, workspace } });
    const registered = (): string =>
      JSON.stringify(client.heard.filter(({ method }) => method === 'client/registerCapability'));
    await client.until(() => registered().includes('"globPattern":"**/.disclosure-report.json"'));
    await client.until(() => registered().includes('"section":"disclosureReport"'));
    await client.stop();
    await start();
    await open();
    await untilCodes(NAME, 'review-total');
    await folder.write(FILE, OFF);
    await client.documents.save(folder.uriOf(NAME));
    await untilCodes(NAME);
  });

  test('leaves patterns of the settings to begin at the workspace folder, also where it is opened later', async () => {
    await start({ folder: undefined, settings: () => ({ ignore: ['/旧稿/'] }) });
    await open(`旧稿/${NAME}`);
    await untilCodes(`旧稿/${NAME}`, 'review-total');
    const event = { added: [{ uri: `${folder.uri}/`, name: 'folder' }], removed: [] };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await untilCodes(`旧稿/${NAME}`);
    const gone = { added: [], removed: event.added };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: gone });
    await untilCodes(`旧稿/${NAME}`, 'review-total');
  });

  test('tells clients that ask for diagnostics to ask again', async () => {
    await start({ capabilities: PULL });
    await open();
    const pull = (): Promise<{ readonly items: readonly Diagnostic[] }> =>
      client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: folder.uriOf(NAME) } });
    expect((await pull()).items).toHaveLength(1);
    await folder.write(FILE, OFF);
    await folder.tell(client, FILE);
    await client.until(() => client.heard.some(({ method }) => method === 'workspace/diagnostic/refresh'));
    expect((await pull()).items).toEqual([]);
  });

  test('is read by a client that says it can, wherever the report is', async () => {
    const uri = 'vscode-vfs://github/yunling/reports/2023.txt';
    const asked: string[] = [];
    await start({
      folder: 'vscode-vfs://github/yunling',
      initializationOptions: { readsFiles: true },
      readFile: (name) => {
        asked.push(name);
        return name === 'vscode-vfs://github/yunling/.disclosure-report.json' ? JSON.stringify(OFF) : null;
      },
    });
    await client.documents.open(uri, wrongTotal());
    expect((await client.diagnosticsOf(uri, 1)).diagnostics).toEqual([]);
    expect(asked).toContain('vscode-vfs://github/yunling/reports/.disclosure-report.json');
  });

  test('is read in GB18030 as well', async () => {
    await folder.write(FILE, iconv.encode(JSON.stringify({ ignore: ['旧稿/'] }), 'gb18030'));
    await start();
    await open(`旧稿/${NAME}`);
    await untilCodes(`旧稿/${NAME}`);
  });

  test('a client that fails to read it gets its diagnostics nevertheless', async () => {
    await start({
      initializationOptions: { readsFiles: true },
      readFile: () => {
        throw new Error('the disk is gone');
      },
    });
    await open();
    await untilCodes(NAME, 'review-total');
  });
});

describe('form, body and files that are ignored', () => {
  test('ignored files are told, get no diagnostics and no actions, and keep their outline', async () => {
    await folder.write(FILE, { ignore: ['旧稿/'] });
    await start();
    const uri = folder.uriOf(`旧稿/${NAME}`);
    const textDocument = { uri };
    await open(`旧稿/${NAME}`);
    expect((await client.diagnosticsOf(uri, 1)).diagnostics).toEqual([]);
    const told = client.heard.find(({ method }) => method === 'disclosureReport/recognised');
    expect(told?.params).toMatchObject({ uri, isReport: true, isIgnored: true });
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const ask = { textDocument, range, context: { diagnostics: [] } };
    expect(await client.connection.sendRequest('textDocument/codeAction', ask)).toEqual([]);
    expect(await client.connection.sendRequest('textDocument/documentSymbol', { textDocument })).toHaveLength(1);
    await folder.write(FILE, {});
    await folder.tell(client, FILE);
    await untilCodes(`旧稿/${NAME}`, 'review-total');
  });

  test('the settings have them too', async () => {
    await start({ settings: () => ({ ignore: ['旧稿/'], form: '2019', body: 'village' }) });
    await open(`旧稿/${NAME}`);
    await client.until(() => codesOf(folder.uriOf(`旧稿/${NAME}`)));
    expect(codesOf(folder.uriOf(`旧稿/${NAME}`))).toEqual([]);
    const recognise = { uri: folder.uriOf(`旧稿/${NAME}`) };
    expect(await client.connection.sendRequest('disclosureReport/recognise', recognise)).toMatchObject({
      form: '2019',
    });
    const warnings = client.heard.filter(({ method }) => method === 'window/logMessage');
    expect(warnings.map(({ params }) => (params as { readonly message: string }).message)).toEqual([
      'Setting disclosureReport.body: "village" is not valid, auto is used. Please use auto, department, government or township.',
    ]);
  });

  test('the form of the file comes before that of the settings', async () => {
    await folder.write(FILE, { form: '2021' });
    await start({ settings: () => ({ form: '2019' }) });
    await open();
    const recognise = { uri: folder.uriOf(NAME) };
    expect(await client.connection.sendRequest('disclosureReport/recognise', recognise)).toMatchObject({
      form: '2021',
    });
  });
});

describe.each([
  ['pushed to', PUSH],
  ['asking', PULL],
])('mistakes in the file, with a client %s', (_, capabilities) => {
  test('are shown in it, and what was good before stays in force', async () => {
    await folder.write(FILE, OFF);
    await start({ capabilities });
    await open();
    await client.until(() => client.heard.some(({ method }) => method === 'disclosureReport/recognised'));
    expect(codesOf(folder.uriOf(FILE))).toBeUndefined();
    // Some programs empty a file before they write it.
    const told = (): number => client.heard.filter(({ method }) => method === 'workspace/diagnostic/refresh').length;
    await folder.write(FILE, '');
    await folder.tell(client, FILE);
    await client.until(() => (capabilities === PULL ? told() > 0 : codesOf(folder.uriOf(NAME))?.length === 1));
    await folder.write(FILE, '{ "rules": { "review-total": "off" ');
    await folder.tell(client, FILE);
    const [fault] = await client.until(() => lastOf(folder.uriOf(FILE)));
    expect(fault).toMatchObject({ severity: 1, code: 'configuration', source: 'disclosure-report' });
    expect(fault?.message).toContain('a “}” is missing');
    const pull = { textDocument: { uri: folder.uriOf(NAME) } };
    if (capabilities === PULL) {
      expect(await client.connection.sendRequest('textDocument/diagnostic', pull)).toMatchObject({ items: [] });
    } else {
      await untilCodes(NAME);
    }
    await folder.write(FILE, {});
    await folder.tell(client, FILE);
    await client.until(() => lastOf(folder.uriOf(FILE))?.length === 0);
  });

  test('of any JSON are left to an editor that tells them by itself, as long as the file is open', async () => {
    const broken = '{ "rules": { "reveiw-total": "off" }';
    await folder.write(FILE, broken);
    await start({ capabilities, initializationOptions: { checksJson: true } });
    await open();
    await untilCodes(FILE, 'configuration');
    const uri = folder.uriOf(FILE);
    await client.documents.open(uri, broken, 'jsonc');
    await untilCodes(FILE);
    await client.documents.change(uri, { text: `${broken}, "form": "2021", "form": "2019" }` });
    await untilCodes(FILE, 'configuration');
    expect(lastOf(uri)?.[0]?.message).toContain('There is no rule "reveiw-total"');
    await client.documents.close(uri);
    await client.until(() => lastOf(uri)?.some(({ message }) => message.toString().includes('a “}” is missing')));
  });

  test('are taken back when the file is deleted, and when no open report needs it', async () => {
    await folder.write(FILE, { rules: { 'reveiw-total': 'off' } });
    await start({ capabilities });
    await open();
    await untilCodes(FILE, 'configuration');
    await folder.remove(FILE);
    await folder.tell(client, FILE);
    await untilCodes(FILE);
    await folder.write(FILE, '[]');
    await folder.tell(client, FILE);
    await untilCodes(FILE, 'configuration');
    await client.documents.close(folder.uriOf(NAME));
    await untilCodes(FILE);
  });

  test('are live while it is edited, and count only when it is saved', async () => {
    await folder.write(FILE, {});
    await start({ capabilities });
    const uri = folder.uriOf(FILE);
    await open();
    if (capabilities === PUSH) await untilCodes(NAME, 'review-total');
    await client.documents.open(uri, '{}', 'jsonc');
    const change = (text: string): Promise<number> => client.documents.change(uri, { text });
    await change('{ "rules": { "review-total": "of" } }');
    await untilCodes(FILE, 'configuration');
    expect(client.published.filter((each) => each.uri === uri).at(-1)?.version).toBe(2);
    await change('{ "rules": { "review-total": "off" } }');
    await untilCodes(FILE);
    if (capabilities === PUSH) expect(codesOf(folder.uriOf(NAME))).toEqual(['review-total']);
    await folder.write(FILE, client.documents.get(uri).getText());
    await client.documents.save(uri);
    if (capabilities === PUSH) await untilCodes(NAME);
    else await client.until(() => client.heard.some(({ method }) => method === 'workspace/diagnostic/refresh'));
  });
});
