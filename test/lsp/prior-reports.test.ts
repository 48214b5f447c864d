import iconv from 'iconv-lite';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { sampleReport } from '../support/sample-report.ts';
import { buildServer } from './support/build-server.ts';
import { type ClientOptions, PULL, PUSH, startClient, type TestClient } from './support/client.ts';
import { type Folder, makeFolder } from './support/folder.ts';

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
  client = await startClient(server, { folder: folder.uri, ...options });
};
const CARRIED = 'applications/carried-out/total';
/** Last year's report with so many applications that were carried out, all of one kind. */
const last = (count: number): string =>
  sampleReport({
    year: 2022,
    figures: Object.fromEntries(
      ['received', 'carried-out'].flatMap((row) =>
        ['natural-person', 'total'].map((column) => [`applications/${row}/${column}`, String(count)]),
      ),
    ),
  });
const NEXT = sampleReport();
const LAST_NAME = '2022/云岭县林业局.txt';
const NEXT_NAME = '2023/云岭县林业局.txt';

const diagnosticsOf = (name: string): readonly Diagnostic[] =>
  client.published.findLast(({ uri }) => uri === folder.uriOf(name))?.diagnostics ?? [];
const messages = (name = NEXT_NAME): readonly string[] =>
  diagnosticsOf(name)
    .filter(({ code }) => code === 'prior-year-carry-over')
    .map(({ message }) => String(message));
/** Comes back when the finding on the total names this figure of last year's. */
const untilTold = (count: number): Promise<unknown> =>
  client.until(() => messages().some((message) => message.includes(`“总计”的上年结转应为 ${count}，现为 0`)));
const untilSilent = (): Promise<unknown> =>
  client.until(
    () =>
      client.published.some(({ uri, diagnostics }) => uri === folder.uriOf(NEXT_NAME) && diagnostics.length > 0) &&
      diagnosticsOf(NEXT_NAME).length === 0,
  );
const open = (name: string, text: string): Promise<unknown> => client.documents.open(folder.uriOf(name), text);

describe('last year’s report in the workspace folder', () => {
  test('is compared with though it is not open, and named', async () => {
    await folder.write(LAST_NAME, last(2));
    await start();
    await open(NEXT_NAME, NEXT);
    await untilTold(2);
    expect(messages()).toHaveLength(2);
    expect(messages()[1]).toContain(`上年度报告（2022/云岭县林业局.txt）`);
    expect(messages()[1]).toContain(CARRIED);
  });

  test('counts as it stands in the editor, and as it was saved when it is closed', async () => {
    await folder.write(LAST_NAME, last(2));
    await start();
    await open(NEXT_NAME, NEXT);
    await untilTold(2);
    await open(LAST_NAME, last(3));
    await untilTold(3);
    await client.documents.change(folder.uriOf(LAST_NAME), { text: last(0) });
    await untilSilent();
    await client.documents.close(folder.uriOf(LAST_NAME));
    await untilTold(2);
  });

  test('is read again when it changes, comes and goes', async () => {
    await start();
    await open(NEXT_NAME, NEXT);
    await client.diagnosticsOf(folder.uriOf(NEXT_NAME), 1);
    await folder.write(LAST_NAME, last(2));
    await folder.tell(client, LAST_NAME);
    await untilTold(2);
    await folder.write(LAST_NAME, last(5));
    await folder.tell(client, LAST_NAME);
    await untilTold(5);
    await folder.remove(LAST_NAME);
    await folder.tell(client, LAST_NAME);
    await untilSilent();
  });

  test('is not taken where the configuration ignores it, and again when it does not', async () => {
    const configuration = '.disclosure-report.json';
    await folder.write(configuration, { ignore: ['2022/'] });
    await folder.write(LAST_NAME, last(2));
    await folder.write('2022/云岭县水务局.txt', last(4).replace('云岭县林业局', '云岭县水务局'));
    await start();
    await open(NEXT_NAME, NEXT);
    await client.diagnosticsOf(folder.uriOf(NEXT_NAME), 1);
    await folder.write(configuration, {});
    await folder.tell(client, configuration);
    await untilTold(2);
    await folder.write(configuration, { rules: { 'prior-year-carry-over': 'off' } });
    await folder.tell(client, configuration);
    await untilSilent();
  });

  test.each(['gb18030', 'utf-16le', 'utf-16be'])('is read in %s as well', async (charset) => {
    await folder.write(LAST_NAME, iconv.encode(last(2), charset, { addBOM: charset !== 'gb18030' }));
    await start();
    await open(NEXT_NAME, NEXT);
    await untilTold(2);
  });

  test('is called by the name of its window where it was not saved yet', async () => {
    await start({ folder: undefined });
    await client.documents.open('untitled:Untitled-1', last(2));
    await open(NEXT_NAME, NEXT);
    const uri = folder.uriOf(NEXT_NAME);
    const said = await client.until(() =>
      client.published.find((each) => each.uri === uri && each.diagnostics.length > 0),
    );
    expect(String(said.diagnostics[0]?.message)).toContain('上年度报告（Untitled-1）');
  });

  test('is asked of a client that reads files for the server', async () => {
    const root = 'virtual://host/年报';
    const entries: Readonly<Record<string, readonly { readonly name: string; readonly isFolder: boolean }[]>> = {
      [root]: [{ name: '2022', isFolder: true }],
      [`${root}/2022`]: [{ name: '林业局 1.txt', isFolder: false }],
    };
    await start({
      folder: encodeURI(root),
      initializationOptions: { readsFiles: true },
      readFile: (uri) =>
        decodeURIComponent(uri) === `${root}/2022/林业局 1.txt` ? iconv.encode(last(2), 'gb18030') : null,
      listFolder: (uri) => entries[decodeURI(uri)] ?? [],
    });
    const uri = encodeURI(`${root}/2023/林业局.txt`);
    await client.documents.open(uri, NEXT);
    const said = await client.until(() =>
      client.published.find((each) => each.uri === uri && each.diagnostics.length > 0),
    );
    expect(String(said.diagnostics[0]?.message)).toContain('2022/林业局 1.txt');
  });

  test('makes a client that asks for diagnostics ask again', async () => {
    await folder.write(LAST_NAME, last(2));
    await start({ capabilities: PULL });
    await open(NEXT_NAME, NEXT);
    await client.until(() => client.heard.some(({ method }) => method === 'workspace/diagnostic/refresh'));
    const answer = await client.connection.sendRequest<{ readonly items: readonly Diagnostic[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri: folder.uriOf(NEXT_NAME) } },
    );
    expect(answer.items.map(({ code }) => code)).toEqual(['prior-year-carry-over', 'prior-year-carry-over']);
  });
});

describe('outside of a workspace folder', () => {
  test('last year’s report is found in the folder beside, and in the same one', async () => {
    await folder.write(LAST_NAME, last(2));
    await start({ folder: undefined, capabilities: PUSH });
    await open(NEXT_NAME, NEXT);
    await untilTold(2);
    await folder.write('2023/林业局2022.txt', last(6));
    await folder.tell(client, '2023/林业局2022.txt');
    await untilTold(6);
  });
});
