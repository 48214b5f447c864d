import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, isOurs, open, ruleOf, untilDiagnostics, untilRules } from './support.ts';

const report = '制表符.txt';

suite('the configuration file', () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder, '.disclosure-report.json');
  const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const read = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    await vscode.workspace.getConfiguration('disclosureReport').update('ignore', undefined);
  });

  test('the lightbulb writes into it and saves it; the report stays as it is', async () => {
    const document = await open(report);
    const text = document.getText();
    await untilRules(document, (rules) => rules.includes('missing-table'));
    const actions = await actionsAt(document, diagnosticsOf(document)[0]);
    assert.ok(actions.some(({ command }) => command?.command === 'disclosureReport.suppress'));
    const turnOff = actions.find(({ command }) => command?.command === 'disclosureReport.turnOff')?.command;
    assert.ok(turnOff);
    await vscode.commands.executeCommand(turnOff.command, ...(turnOff.arguments ?? []));
    assert.deepEqual(JSON.parse(await read()), { rules: { 'missing-table': 'off' } });
    await untilRules(document, (rules) => rules.length === 0);
    assert.equal(document.getText(), text);
    assert.equal(document.isDirty, false);
  });

  test('takes effect when it changes on the disk; a broken one shows where, and changes nothing', async () => {
    const document = await open(report);
    await untilRules(document, (rules) => rules.includes('missing-table'));
    await write('// 附表另行报送。\n{ "rules": { "missing-table": "off" } }\n');
    await untilRules(document, (rules) => rules.length === 0);
    await write('{ "rules": { "missing-table": ');
    const [fault] = await untilDiagnostics(uri, (found) => found.length > 0);
    assert.equal(fault?.severity, vscode.DiagnosticSeverity.Error);
    // VS Code empties the file before it writes, and the server may see it so.
    await untilRules(document, (rules) => rules.length === 0);
    await vscode.workspace.fs.delete(uri);
    await untilRules(document, (rules) => rules.includes('missing-table'));
    await untilDiagnostics(uri, (found) => found.length === 0);
  });

  test('each mistake is told once, although VS Code has a schema for the file and checks all JSON', async () => {
    await write('{ "rules": { "missing-table": }');
    await open(report);
    const configuration = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(configuration);
    const untilAll = (wanted: (found: vscode.Diagnostic[]) => boolean) => untilDiagnostics(uri, wanted, () => true);
    await untilAll((found) => found.length > 0 && !found.some(isOurs));
    const edit = new vscode.WorkspaceEdit();
    const all = new vscode.Range(0, 0, 1, 0);
    edit.replace(uri, all, '{ "rules": { "missing-tables": "off", "row-total": "warn" }, "forms": "2021" }\n');
    await vscode.workspace.applyEdit(edit);
    // What VS Code found before is gone, so that it has looked at this text, too.
    const found = await untilAll((now) => now.length > 0 && now.every(isOurs));
    assert.equal(found.length, 3);
    await configuration.save();
  });

  test('an entry that suppresses nothing is faded, and its quick fix takes it out', async () => {
    const entry = { rule: 'row-total', file: report, address: 'applications/total/total', value: '1' };
    await write(JSON.stringify({ suppressions: [{ ...entry, reason: '已核对', date: '2024-01-15' }] }));
    await untilRules(await open(report), (rules) => rules.includes('missing-table'));
    const configuration = await vscode.workspace.openTextDocument(uri);
    assert.equal(configuration.languageId, 'jsonc');
    await vscode.window.showTextDocument(configuration);
    const [unused] = await untilDiagnostics(uri, (found) =>
      found.some((each) => ruleOf(each) === 'unused-suppression'),
    );
    assert.deepEqual(unused?.tags, [vscode.DiagnosticTag.Unnecessary]);
    const [remove] = await actionsAt(configuration, unused);
    assert.ok(remove?.edit);
    await vscode.workspace.applyEdit(remove.edit);
    await configuration.save();
    assert.deepEqual(JSON.parse(await read()), { suppressions: [] });
    await untilDiagnostics(uri, (found) => found.length === 0);
  });

  test('settings say which files are left alone', async () => {
    const document = await open(report);
    await untilRules(document, (rules) => rules.includes('missing-table'));
    await vscode.workspace.getConfiguration('disclosureReport').update('ignore', ['制表*']);
    await untilRules(document, (rules) => rules.length === 0);
  });
});

async function actionsAt(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic | undefined,
): Promise<vscode.CodeAction[]> {
  assert.ok(diagnostic);
  const kind = vscode.CodeActionKind.QuickFix.value;
  const end = Date.now() + 10_000;
  for (;;) {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic.range,
      kind,
      20,
    );
    const own = actions.filter(({ command, edit }) => command?.command.startsWith('disclosureReport.') || edit);
    // Other extensions may come in with a provider meanwhile, as `quickFixes` says.
    if (own.length > 0 || Date.now() > end) return own;
  }
}
