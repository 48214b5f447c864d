import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, open, ruleOf, sample, untilRules } from './support.ts';

suite('diagnostics', () => {
  teardown(closeAll);

  test('the sample has its four faults, each once', async () => {
    const report = await open(sample);
    const rules = await untilRules(report, (found) => found.length > 0);
    assert.deepEqual(rules.sort(), ['blank-cell', 'missing-section', 'row-total', 'split-row']);
  });

  test('a wrong total stands on its number and names the addends', async () => {
    const report = await open(sample);
    await untilRules(report, (rules) => rules.includes('row-total'));
    const total = diagnosticsOf(report).find((diagnostic) => ruleOf(diagnostic) === 'row-total');
    assert.ok(total);
    assert.equal(report.getText(total.range), '9');
    assert.equal(total.severity, vscode.DiagnosticSeverity.Error);
    assert.ok((total.relatedInformation ?? []).length > 0);
  });

  test('they follow the text', async () => {
    const report = await open(sample);
    await untilRules(report, (rules) => rules.includes('row-total'));
    const total = diagnosticsOf(report).find((diagnostic) => ruleOf(diagnostic) === 'row-total');
    assert.ok(total);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(report.uri, total.range, '8');
    await vscode.workspace.applyEdit(edit);
    const rules = await untilRules(report, (found) => found.length > 0 && !found.includes('row-total'));
    assert.deepEqual(rules.sort(), ['blank-cell', 'missing-section', 'split-row']);
  });
});
