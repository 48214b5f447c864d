import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { sampleReport, sampleTable } from '../support/sample-report.ts';
import { buildServer } from './support/build-server.ts';
import { PUSH, startClient, type TestClient } from './support/client.ts';
import { type Folder, makeFolder } from './support/folder.ts';
import { ARTICLE } from './support/reports.ts';

const ours = 'disclosure-report';

let server: string;
let client: TestClient;
let folder: Folder;
beforeAll(async () => {
  server = await buildServer();
  folder = await makeFolder();
  await folder.write(
    '2023/年报.txt',
    sampleReport({ figures: { 'applications/carried-out/total': '2', 'applications/carried-out/business': '2' } }),
  );
  await folder.write('2022/年报.txt', sampleReport({ year: 2022, figures: { 'applications/carried-out/total': '2' } }));
  client = await startClient(server, { folder: folder.uri });
}, 30_000);
afterAll(async () => {
  await client.stop();
  await folder.remove('.');
});

const ask = <T>(method: string, params: unknown, from = client): Promise<T> =>
  from.connection.sendRequest(method, params as object);
const options = { tabSize: 4, insertSpaces: true };

describe('formatting', () => {
  const loose = sampleReport().replace('拓宽公开渠道。', '拓宽公开渠道。 \n\n\n');

  test('the whole report, or a range of it, in our language', async () => {
    const textDocument = { uri: 'file:///format.txt' };
    await client.documents.open(textDocument.uri, loose, ours);
    const edits = await ask<TextEdit[]>('textDocument/formatting', { textDocument, options });
    const document = client.documents.get(textDocument.uri);
    expect(TextDocument.applyEdits(document, edits)).toBe(sampleReport());
    const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    expect(await ask('textDocument/rangeFormatting', { textDocument, options, range })).toEqual([]);
  });

  test('no other language, and no document that the user does not want read', async () => {
    await client.documents.open('file:///format.md', loose, 'markdown');
    expect(await ask('textDocument/formatting', { textDocument: { uri: 'file:///format.md' }, options })).toEqual([]);
    const excluded = await startClient(server, { initializationOptions: { excluded: ['file:///no.txt'] } });
    await excluded.documents.open('file:///no.txt', loose, ours);
    const question = { textDocument: { uri: 'file:///no.txt' }, options };
    expect(await ask('textDocument/formatting', question, excluded)).toEqual([]);
    await excluded.stop();
  });

  test('is registered for our language where the client can be told', async () => {
    expect(client.initialized.capabilities).toMatchObject({ documentFormattingProvider: true });
    const dynamic = { dynamicRegistration: true };
    const capabilities = {
      ...PUSH,
      textDocument: { ...PUSH.textDocument, formatting: dynamic, rangeFormatting: dynamic },
    };
    const told = await startClient(server, { capabilities });
    expect(told.initialized.capabilities.documentFormattingProvider).toBeUndefined();
    const registered = await told.until(() => {
      const all = told.heard.filter(({ method }) => method === 'client/registerCapability').map(({ params }) => params);
      return all.length >= 2 && JSON.stringify(all);
    });
    for (const method of ['textDocument/formatting', 'textDocument/rangeFormatting'])
      expect(registered).toContain(method);
    expect(registered).toContain(`"documentSelector":[{"language":"${ours}"}]`);
    await told.stop();
  });
});

describe('converting tables', () => {
  const convert = <T>(uri: string, version: number, more: object = {}, from = client): Promise<T> =>
    ask('disclosureReport/convertTables', { uri, version, layout: 'pipe-table', ...more }, from);

  test('answers the edits with the version that they are for', async () => {
    const uri = 'file:///convert.txt';
    await client.documents.open(uri, sampleReport());
    const { version, edits } = await convert<{ version: number; edits: TextEdit[] }>(uri, 1);
    expect(version).toBe(1);
    expect(TextDocument.applyEdits(client.documents.get(uri), edits)).toBe(sampleReport({ layout: 'pipe-table' }));
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    expect(await convert(uri, 1, { range })).toEqual({ problem: expect.stringContaining('选中的部分没有') });
    await expect(convert(uri, 7)).rejects.toMatchObject({ code: -32801 });
    expect(await convert(uri, 1, { layout: 'label-lines' })).toBeNull();
  });

  test('tells why not, in the language of the client', async () => {
    const english = await startClient(server, { locale: 'en' });
    await english.documents.open('file:///a.txt', sampleReport().replace('行政许可\t', '另见附件\n行政许可\t'));
    expect(await convert('file:///a.txt', 1, {}, english)).toEqual({
      problem: expect.stringMatching(/was not converted: “另见附件” in line/u),
    });
    await english.documents.open('file:///b.txt', ARTICLE);
    expect(await convert('file:///b.txt', 1, {}, english)).toEqual({ problem: expect.stringContaining('No table') });
    expect(await convert('file:///closed.txt', 1, {}, english)).toBeNull();
    await english.stop();
  });
});

test('a table that is pasted comes back in the layout of the report', async () => {
  const uri = 'file:///paste.txt';
  await client.documents.open(uri, sampleReport({ layout: 'pipe-table', bodies: { applications: '@' } }));
  const at = client.documents.get(uri).positionAt(client.documents.get(uri).getText().indexOf('@'));
  const range = { start: at, end: { ...at, character: 1 } };
  const paste = (clipboard: object): Promise<unknown> =>
    ask('disclosureReport/pasteTable', { uri, version: 1, range, ...clipboard });
  expect(await paste({ html: sampleTable('applications', { layout: 'html-table' }) })).toEqual({
    text: sampleTable('applications', { layout: 'pipe-table' }),
  });
  expect(await paste({ text: '一\t二' })).toBeNull();
  await client.documents.open('file:///article.txt', `${ARTICLE}\n`);
  const elsewhere = {
    uri: 'file:///article.txt',
    version: 1,
    range: { start: { line: 99, character: 0 }, end: { line: 99, character: 0 } },
  };
  expect(await ask('disclosureReport/pasteTable', { ...elsewhere, text: sampleTable('applications') })).toBeNull();
});

describe('a new report', () => {
  test('comes with its title, its kind and its first gap', async () => {
    const params = {
      organ: '云岭县林业局',
      year: 2024,
      body: 'department',
      layout: 'pipe-table',
      carriedIn: { total: '2' },
    };
    const { text, title, format, gap } = await ask<Record<string, string> & { gap: { start: number; end: number } }>(
      'disclosureReport/newReport',
      params,
    );
    expect(title).toBe('云岭县林业局2024年政府信息公开工作年度报告');
    expect(format).toBe('markdown');
    expect(text?.slice(gap.start, gap.end)).toMatch(/^【待填[^】]+】$/u);
    expect(text).toMatch(/二、上年结转政府信息公开申请数量.*\| 2 +\|\n/u);
  });

  test('what the report of the year before hands on, where it can be told', async () => {
    const fresh = await startClient(server, { folder: folder.uri });
    const carried = (organ: string, year: number): Promise<unknown> =>
      ask('disclosureReport/carriedOut', { organ, year }, fresh);
    expect(await carried('云岭县林业局', 2024)).toEqual({
      fileName: '2023/年报.txt',
      figures: [
        ['natural-person', '自然人', '0'],
        ['business', '商业企业', '2'],
        ['research', '科研机构', '0'],
        ['social-welfare', '社会公益组织', '0'],
        ['legal-service', '法律服务机构', '0'],
        ['other', '其他', '0'],
        ['total', '总计', '2'],
      ].map(([column, label, figure]) => ({ column, label, figure })),
    });
    expect(await carried('云岭县林业局', 2023)).toBeNull();
    expect(await carried('云岭县林业局', 2025)).toBeNull();
    expect(await carried('云岭县水利局', 2024)).toBeNull();
    await fresh.stop();
  });

  test('what is no question is answered with nothing', async () => {
    expect(await ask('disclosureReport/newReport', { organ: '云岭县林业局', year: 2024, layout: 'none' })).toBeNull();
    expect(await ask('disclosureReport/carriedOut', {})).toBeNull();
  });
});
