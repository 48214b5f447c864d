import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, sample, untilRules } from './support.ts';

suite('fix all', () => {
  teardown(closeAll);

  test('the command mends what changes no number and leaves the rest', async () => {
    const report = await open(sample);
    await untilRules(report, (rules) => rules.includes('split-row'));
    await vscode.commands.executeCommand('disclosureReport.fixAll');
    const rules = await untilRules(report, (found) => found.length > 0 && !found.includes('split-row'));
    assert.ok(rules.includes('row-total'));
    assert.ok(rules.includes('blank-cell'));
    assert.match(report.getText(), /^一、本年新收政府信息公开申请数量\t\t\t6\t2\t0\t0\t0\t0\t9$/mu);
  });
});
