import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, open, ruleOf, sample, untilRules } from './support.ts';

suite('pages of rules', () => {
  teardown(closeAll);

  test('every finding leads to the page of its rule', async () => {
    const report = await open(sample);
    await untilRules(report, (found) => found.length > 0);
    for (const diagnostic of diagnosticsOf(report)) {
      const rule = ruleOf(diagnostic);
      const page = (await vscode.workspace.openTextDocument(pageOf(diagnostic))).getText();
      assert.match(page, new RegExp(`^# \`${rule}\`: `, 'u'), 'in the language of the display');
      assert.ok(page.includes(`"disclosureReport.rules": {\n    "${rule}"`));
    }
  });

  test('a page cannot be changed, and what is no page is not there', async () => {
    const report = await open(sample);
    await untilRules(report, (found) => found.length > 0);
    const [diagnostic] = diagnosticsOf(report);
    assert.ok(diagnostic);
    const page = pageOf(diagnostic);
    assert.equal(vscode.workspace.fs.isWritableFileSystem(page.scheme), false);
    await assert.rejects(async () => vscode.workspace.fs.stat(page.with({ path: '/en/no-such-rule.md' })), /NotFound/u);
  });

  test('the command shows the page of all rules, in the preview', async () => {
    await vscode.commands.executeCommand('disclosureReport.showRules');
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
    assert.ok(input instanceof vscode.TabInputCustom);
    assert.equal(input.viewType, 'vscode.markdown.preview.editor');
    assert.equal(input.uri.path, '/en/index.md');
  });
});

function pageOf({ code }: vscode.Diagnostic): vscode.Uri {
  assert.ok(typeof code === 'object', 'the rule is a link');
  return code.target;
}
