import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  CompletionList,
  DocumentHighlight,
  Location,
  LocationLink,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver/node';
import type { Position, TextDocument } from 'vscode-languageserver-textdocument';
import { sampleReport } from '../support/sample-report.ts';
import { buildServer } from './support/build-server.ts';
import { PUSH, startClient, type TestClient } from './support/client.ts';
import { makeFolder } from './support/folder.ts';
import { ARTICLE } from './support/reports.ts';

let server: string;
let client: TestClient;
beforeAll(async () => {
  server = await buildServer();
  const textDocument = {
    ...PUSH.textDocument,
    definition: { linkSupport: true },
    completion: {
      completionItem: { snippetSupport: true, insertTextModeSupport: { valueSet: [1, 2] as (1 | 2)[] } },
      completionList: { itemDefaults: ['editRange'] },
    },
  };
  client = await startClient(server, { capabilities: { ...PUSH, textDocument } });
}, 30_000);
afterAll(() => client.stop());

const figures = {
  'review-and-litigation/reconsideration/upheld': '2',
  'review-and-litigation/reconsideration/total': '2',
};

/** Asks about the first place of a word, or the end of it. */
function at(
  document: TextDocument,
  word: string,
  side: 'start' | 'end' = 'start',
): { textDocument: { uri: string }; position: Position } {
  const from = document.getText().indexOf(word);
  const offset = side === 'start' ? from : from + word.trimEnd().length;
  return { textDocument: { uri: document.uri }, position: document.positionAt(offset) };
}

describe('figures', () => {
  test('lead to their totals and back', async () => {
    const document = await client.documents.open('file:///figures.txt', sampleReport({ figures }));
    const asked = at(document, '2\t0\t0\t0\t2');
    const links = await client.connection.sendRequest<LocationLink[]>('textDocument/definition', asked);
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({ targetUri: document.uri, originSelectionRange: { start: asked.position } });
    const total = { ...asked, position: links[0]?.targetSelectionRange.start };
    const context = { includeDeclaration: true };
    const found = await client.connection.sendRequest<Location[]>('textDocument/references', { ...total, context });
    expect(found.map(({ range }) => document.getText(range))).toEqual(['2', '0', '0', '0', '2']);
    const marks = await client.connection.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', asked);
    expect(marks.map(({ kind }) => kind)).toEqual([2, 2, 2, 2, 3]);
  });

  test('a client that shows no surroundings gets plain places', async () => {
    const simple = await startClient(server, { capabilities: {} });
    const document = await simple.documents.open('file:///plain.txt', sampleReport({ figures }));
    const places = await simple.connection.sendRequest<Location[]>(
      'textDocument/definition',
      at(document, '2\t0\t0\t0\t2'),
    );
    expect(places.map(({ uri, range }) => [uri, document.getText(range)])).toEqual([[document.uri, '2']]);
    await simple.stop();
  });

  test('a selection grows from the figure to the document', async () => {
    const document = await client.documents.open('file:///selection.txt', sampleReport({ figures }));
    const { textDocument, position } = at(document, '2\t0\t0\t0\t2');
    const params = { textDocument, positions: [position] };
    const [range] = await client.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', params);
    expect(range && document.getText(range.range)).toBe('2');
    let last = range;
    while (last?.parent) last = last.parent;
    expect(last && document.getText(last.range)).toBe(sampleReport({ figures }));
  });

  test('a text that is no report has nothing of it, nor has one that its user does not want checked', async () => {
    const article = await client.documents.open('file:///article.txt', ARTICLE);
    const uri = 'file:///unwanted.txt';
    const unwanted = await client.documents.open(uri, sampleReport({ figures }));
    await client.connection.sendNotification('disclosureReport/excluded', { uris: [uri] });
    for (const asked of [at(article, '三'), at(unwanted, '2\t0\t0\t0\t2')]) {
      const context = { includeDeclaration: true };
      const positions = [asked.position];
      for (const method of ['definition', 'references', 'documentHighlight', 'selectionRange'])
        expect(await client.connection.sendRequest(`textDocument/${method}`, { ...asked, context, positions })).toEqual(
          [],
        );
      expect(await client.connection.sendRequest('textDocument/completion', asked)).toMatchObject({ items: [] });
    }
  });
});

describe('workspace symbols', () => {
  const find = (query: string): Promise<SymbolInformation[]> =>
    client.connection.sendRequest('workspace/symbol', { query });

  test('come from every open report, each with its report', async () => {
    await client.documents.open('file:///2022.txt', sampleReport({ year: 2022 }));
    const symbols = (await find('行政许可')).filter(({ location }) => location.uri === 'file:///2022.txt');
    expect(symbols).toMatchObject([{ name: '行政许可', containerName: '云岭县林业局2022年政府信息公开工作年度报告' }]);
  });

  test('come from the files of the workspace by their titles, and once for a file that is open', async () => {
    const folder = await makeFolder();
    await folder.write('某局2020年政府信息公开工作年度报告.txt', sampleReport({ form: '2019' }));
    await folder.write('某局2021年政府信息公开工作年度报告.txt', sampleReport({ year: 2021 }));
    const other = await startClient(server, { folder: folder.uri });
    const open = folder.uriOf('某局2021年政府信息公开工作年度报告.txt');
    await other.documents.open(open, sampleReport({ year: 2021 }));
    const symbols = await other.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: '林业局202' });
    expect(symbols.map(({ name, location }) => [name, location.uri])).toEqual([
      ['云岭县林业局2021年政府信息公开工作年度报告', open],
      ['云岭县林业局2020年政府信息公开工作年度报告', folder.uriOf('某局2020年政府信息公开工作年度报告.txt')],
    ]);
    await other.stop();
    await folder.remove('');
  });

  test('a report that was closed is not found any more, nor one that its user does not want', async () => {
    await client.documents.open('file:///closed.txt', sampleReport({ year: 2024 }));
    const before = (await find('2024')).map(({ location }) => location.uri);
    expect(before).toContain('file:///closed.txt');
    await client.documents.close('file:///closed.txt');
    await client.documents.open('file:///unwanted.txt', sampleReport());
    await client.connection.sendNotification('disclosureReport/excluded', { uris: ['file:///unwanted.txt'] });
    const uris = (await find('')).map(({ location }) => location.uri);
    expect(uris).not.toContain('file:///closed.txt');
    expect(uris).not.toContain('file:///unwanted.txt');
  });
});

describe('completion', () => {
  test('brings a missing section with its table as a snippet', async () => {
    const text = sampleReport({ without: ['review-and-litigation'] }).replace('五、存在', '四、\n\n五、存在');
    const document = await client.documents.open('file:///completion.txt', text, 'disclosure-report');
    const list = await client.connection.sendRequest<CompletionList>(
      'textDocument/completion',
      at(document, '\n四、\n', 'end'),
    );
    const [item] = list.items;
    expect(item).toMatchObject({ insertTextFormat: 2, insertTextMode: 1 });
    expect(item?.textEditText).toMatch(/^四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t/);
    const range = list.itemDefaults?.editRange;
    expect(range && 'start' in range && document.getText(range)).toBe('四、');
  });

  test('a client without any of it gets plain texts', async () => {
    const simple = await startClient(server, { capabilities: {}, locale: 'en' });
    const text = sampleReport().replace('行政许可\t', 'xzxk\t');
    const document = await simple.documents.open('file:///simple.txt', text, 'disclosure-report');
    const list = await simple.connection.sendRequest<CompletionList>(
      'textDocument/completion',
      at(document, 'xzxk', 'end'),
    );
    expect(list.itemDefaults).toBeUndefined();
    expect(list.items).toMatchObject([{ label: '行政许可', textEdit: { newText: '行政许可' } }]);
    await simple.stop();
  });
});
