import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useCli } from '../cli/command/support.ts';
import { buildServer } from './support/build-server.ts';
import { startClient, type TestClient } from './support/client.ts';
import { wideDigits, wrongTotal } from './support/reports.ts';

const cli = useCli();
let client: TestClient;
beforeAll(async () => {
  client = await startClient(await buildServer());
}, 30_000);
afterAll(() => client.stop());

const WRONG = { rule: 'review-total', address: 'review-and-litigation/reconsideration/total', value: '0' };
const WHY = { reason: '已核对', date: '2024-01-15' };

/** Rules and severities, in the order of the text, as an editor's numbers. */
const LEVELS: Readonly<Record<string, number>> = { error: 1, warning: 2, information: 3 };

test('editor and command find the same beside every configuration file', async () => {
  const reports: Readonly<Record<string, string>> = {
    '无配置.txt': wideDigits(),
    '程度/年报.txt': wideDigits(),
    '程度/下级/年报.txt': wrongTotal(),
    '屏蔽/有效 (1).txt': wrongTotal(),
    '屏蔽/另一份.txt': wrongTotal(),
    '忽略/旧稿/年报.txt': wrongTotal(),
    '忽略/年报.txt': wrongTotal(),
    '格式/年报.txt': wrongTotal(),
    '坏了/年报.txt': wrongTotal(),
  };
  const files: Readonly<Record<string, unknown>> = {
    程度: { rules: { 'review-total': 'information', 'invalid-number': 'off' } },
    屏蔽: { suppressions: [{ ...WRONG, file: '有效 (1).txt', ...WHY }] },
    忽略: { ignore: ['旧稿/'] },
    格式: { form: '2019', body: 'government' },
    坏了: '{ "rules": ',
  };
  for (const [name, text] of Object.entries(reports)) cli.write(name, text);
  for (const [folder, content] of Object.entries(files)) {
    cli.write(`${folder}/.disclosure-report.json`, typeof content === 'string' ? content : JSON.stringify(content));
  }

  const { stdout } = await cli.call(['--format', 'json', '.']);
  const found: readonly { path: string; findings: { rule: string; severity: string }[] }[] = JSON.parse(stdout);
  const byCommand = new Map(
    found.map(({ path, findings }) => [path, findings.map(({ rule, severity }) => [rule, LEVELS[severity]])]),
  );
  for (const [name, text] of Object.entries(reports)) {
    const uri = pathToFileURL(`${cli.folder}/${name}`).href;
    await client.documents.open(uri, text);
    const { diagnostics } = await client.diagnosticsOf(uri, 1);
    // What the command leaves out has nothing in the editor.
    expect(
      diagnostics.map(({ code, severity }) => [code, severity]),
      name,
    ).toEqual(byCommand.get(name) ?? []);
  }
  expect(byCommand.get('屏蔽/有效 (1).txt')).toEqual([]);
  expect(byCommand.get('程度/年报.txt')).toEqual([['review-total', 3]]);
  expect(byCommand.has('忽略/旧稿/年报.txt')).toBe(false);
}, 60_000);
