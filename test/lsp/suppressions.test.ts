import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type CodeAction,
  type Diagnostic,
  DiagnosticTag,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { buildServer } from './support/build-server.ts';
import { type ClientOptions, PULL, PUSH, startClient, type TestClient } from './support/client.ts';
import { type Folder, makeFolder } from './support/folder.ts';
import { wrongTotal } from './support/reports.ts';

const FILE = '.disclosure-report.json';
const NAME = '年报/云岭县林业局.txt';
const REASON = { reason: '已与台账核对', date: '2024-01-15' };
/** The only fault of the report: its total is 0 where 2 belongs. */
const ENTRY = {
  rule: 'review-total',
  file: NAME,
  address: 'review-and-litigation/reconsideration/total',
  value: '0',
  ...REASON,
};

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
  client = await startClient(server, {
    folder: folder.uri,
    locale: 'en',
    initializationOptions: { configures: true },
    ...options,
  });
};
const lastOf = (name: string): readonly Diagnostic[] =>
  client.published.filter((each) => each.uri === folder.uriOf(name)).at(-1)?.diagnostics ?? [];
const untilCodes = (name: string, ...codes: string[]): Promise<unknown> =>
  client.until(() => {
    const last = client.published.filter((each) => each.uri === folder.uriOf(name)).at(-1);
    return last && JSON.stringify(last.diagnostics.map(({ code }) => code)) === JSON.stringify(codes);
  });
const open = (): Promise<TextDocument> => client.documents.open(folder.uriOf(NAME), wrongTotal());
const actionsAt = async (uri: string, diagnostic: Diagnostic | undefined): Promise<readonly CodeAction[]> => {
  if (!diagnostic) throw new Error('no finding');
  const { range } = diagnostic;
  const context = { diagnostics: [diagnostic] };
  return client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
};
/** The argument of the action's command. */
const targetOf = async (title: RegExp): Promise<unknown> => {
  const action = (await actionsAt(folder.uriOf(NAME), lastOf(NAME)[0])).find((each) => title.test(each.title));
  return action?.command?.arguments?.[0];
};
interface Answer {
  readonly uri: string | null;
  readonly edit?: WorkspaceEdit;
  readonly problem?: string;
}
const configure = (target: unknown, how: object = {}): Promise<Answer> =>
  client.connection.sendRequest('disclosureReport/configure', { target, ...how });
/** Applies the edits of text, as a client would. */
const apply = ({ edit }: Pick<Answer, 'edit'>, text: string): string => {
  const changes = (edit?.documentChanges ?? []).filter((change): change is TextDocumentEdit => 'edits' in change);
  const edits = changes.flatMap((change) => change.edits.filter((each) => 'newText' in each));
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
};

describe('a suppression', () => {
  test('hides its finding, and wakes up when the value changes', async () => {
    await start();
    const { uri } = await open();
    await untilCodes(NAME, 'review-total');
    const [wrong] = lastOf(NAME);
    if (!wrong) throw new Error('no finding');
    await folder.write(FILE, { suppressions: [ENTRY] });
    await folder.tell(client, FILE);
    await untilCodes(NAME);
    await client.documents.change(uri, { range: wrong.range, text: '7' });
    await untilCodes(NAME, 'review-total');
    await untilCodes(FILE, 'unused-suppression');
    await client.documents.change(uri, { range: wrong.range, text: '0' });
    await untilCodes(NAME);
    await untilCodes(FILE);
  });

  test('that is not used is marked at its entry, with a fix, and goes when it is used again', async () => {
    const text = `{\n  "suppressions": [\n    ${JSON.stringify({ ...ENTRY, value: '77' })}\n  ]\n}\n`;
    await folder.write(FILE, text);
    const publishDiagnostics = { tagSupport: { valueSet: [DiagnosticTag.Unnecessary] } };
    await start({ capabilities: { ...PUSH, textDocument: { ...PUSH.textDocument, publishDiagnostics } } });
    await open();
    await untilCodes(FILE, 'unused-suppression');
    const [unused] = lastOf(FILE);
    expect(unused).toMatchObject({ severity: 2, tags: [1], range: { start: { line: 2, character: 4 } } });
    // The entry has moved in the text that is open; it is known by what it says, also when the report makes room for it.
    const { uri } = await client.documents.open(folder.uriOf(FILE), `\n${text}`, 'jsonc');
    await client.documents.close(folder.uriOf(NAME));
    const marked = await client.until(() => lastOf(FILE).find(({ range }) => range.start.line === 3));
    const [action] = await actionsAt(uri, marked);
    expect(action).toMatchObject({ title: 'Delete this suppression', isPreferred: true, diagnostics: [marked] });
    expect(apply({ edit: action?.edit ?? {} }, `\n${text}`)).toBe('\n{\n  "suppressions": [\n  ]\n}\n');
    await client.documents.close(uri);
    await untilCodes(FILE);
    await open();
    await untilCodes(FILE, 'unused-suppression');
    await folder.write(FILE, { suppressions: [ENTRY] });
    await folder.tell(client, FILE);
    await untilCodes(FILE);
  });
});

test('a report that its client asks nothing about is checked for entries that it does not use', async () => {
  await start({ capabilities: PULL });
  await open();
  await client.until(() => client.heard.some(({ method }) => method === 'disclosureReport/recognised'));
  await folder.write(FILE, { suppressions: [{ ...ENTRY, value: '77' }] });
  await folder.tell(client, FILE);
  await untilCodes(FILE, 'unused-suppression');
});

describe('the lightbulb', () => {
  test('suppresses a finding in the nearest file, whose comments stay', async () => {
    const text = '// 本县年报\n{\n  "rules": {} // 没有别的\n}\n';
    await folder.write(FILE, text);
    await start();
    await open();
    await untilCodes(NAME, 'review-total');
    const target = await targetOf(/^Suppress this finding here \(review-total\)…$/);
    const answer = await configure(target, REASON);
    expect(answer.uri).toBe(folder.uriOf(FILE));
    const written = apply(answer, text);
    expect(written).toContain('// 本县年报\n{\n  "rules": {}');
    expect(written).toContain('// 没有别的');
    expect(JSON.parse(written.replaceAll(/\/\/.*/g, ''))).toEqual({ rules: {}, suppressions: [ENTRY] });
    await folder.write(FILE, written);
    await folder.tell(client, FILE);
    await untilCodes(NAME);
    expect(lastOf(FILE)).toEqual([]);
  });

  test('makes a new file in the workspace folder, or beside the report where there is none', async () => {
    await start();
    await open();
    await untilCodes(NAME, 'review-total');
    const answer = await configure(await targetOf(/^Suppress/), REASON);
    expect(answer.uri).toBe(folder.uriOf(FILE));
    expect(answer.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: folder.uriOf(FILE) });
    expect(JSON.parse(apply(answer, ''))).toEqual({ suppressions: [ENTRY] });
    await client.stop();
    client = await startClient(server, { locale: 'en', initializationOptions: { configures: true } });
    await open();
    await untilCodes(NAME, 'review-total');
    const beside = await configure(await targetOf(/^Suppress/), REASON);
    expect(beside.uri).toBe(folder.uriOf(`年报/${FILE}`));
    expect(JSON.parse(apply(beside, ''))).toMatchObject({ suppressions: [{ file: '云岭县林业局.txt' }] });
  });

  test('turns a rule off, in what is open in the editor', async () => {
    await folder.write(FILE, {});
    await start();
    await open();
    await untilCodes(NAME, 'review-total');
    const target = await targetOf(/^Turn this rule off \(review-total\)$/);
    const text = '{\n  "rules": {\n    "review-total": "warning"\n  }\n}\n';
    await client.documents.open(folder.uriOf(FILE), text, 'jsonc');
    const answer = await configure(target);
    expect(answer.edit?.documentChanges).toMatchObject([{ textDocument: { uri: folder.uriOf(FILE), version: 1 } }]);
    expect(apply(answer, text)).toBe(text.replace('warning', 'off'));
  });

  test('writes nothing into a broken file, and says so', async () => {
    await folder.write(FILE, '{ "rules": ');
    await start({ locale: 'zh-cn' });
    await open();
    await untilCodes(NAME, 'review-total');
    for (const title of [/^不再提示此处/, /^本规则不再提示/]) {
      const { uri, edit, problem } = await configure(await targetOf(title), REASON);
      expect({ uri, edit }).toEqual({ uri: folder.uriOf(FILE), edit: undefined });
      expect(problem).toContain('请先按其中的提示改正');
    }
  });

  test('answers nonsense without ending', async () => {
    await start();
    await open();
    expect((await configure({ uri: 7 })).problem).toContain('output channel');
    expect((await configure({ uri: 'untitled:Untitled-1', change: 'turn-off', rule: 'row-total' })).uri).toBeNull();
    await untilCodes(NAME, 'review-total');
  });

  test('offers it to clients that can do it, and not for a document in no folder', async () => {
    await start({ initializationOptions: {} });
    const { uri } = await open();
    await untilCodes(NAME, 'review-total');
    const titles = async (name: string): Promise<boolean> =>
      (await actionsAt(name, lastOf(NAME)[0])).some(({ title }) => /Suppress|Turn/.test(title));
    expect(await titles(uri)).toBe(false);
    await client.stop();
    await start();
    await open();
    await untilCodes(NAME, 'review-total');
    expect(await titles(uri)).toBe(true);
    await client.documents.open('untitled:Untitled-1', wrongTotal());
    expect(await titles('untitled:Untitled-1')).toBe(false);
  });
});
