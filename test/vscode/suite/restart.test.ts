import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, sample, untilRules } from './support.ts';

suite('restart', () => {
  teardown(closeAll);

  test('the new server checks what is open', async () => {
    const report = await open(sample);
    await untilRules(report, (rules) => rules.length > 0);
    const gone = untilRules(report, (rules) => rules.length === 0);
    await vscode.commands.executeCommand('disclosureReport.restartServer');
    await gone;
    const rules = await untilRules(report, (found) => found.length > 0);
    assert.ok(rules.includes('row-total'));
  });
});
