import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, rulesOf, sample, untilRules } from './support.ts';

suite('when a report is checked', () => {
  const set = (mode: string | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration('disclosureReport').update('run', mode, vscode.ConfigurationTarget.Workspace);

  teardown(async () => {
    await closeAll();
    await set(undefined);
  });

  test('on the command only, where the user wants it so', async () => {
    await set('manual');
    const report = await open(sample);
    // An answer to this comes after whatever the server had to say on opening.
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', report.uri);
    assert.deepEqual(rulesOf(report), []);
    await vscode.commands.executeCommand('disclosureReport.check');
    const rules = await untilRules(report, (found) => found.length > 0);
    assert.ok(rules.includes('row-total'));
  });
});
