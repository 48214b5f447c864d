import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, sample, untilRules } from './support.ts';

suite('outline and folding', () => {
  teardown(closeAll);

  test('the outline has the sections as written, and what stands in them', async () => {
    const report = await open(sample);
    await untilRules(report, (rules) => rules.length > 0);
    const symbols = await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', report);
    const [title] = symbols;
    assert.match(title?.name ?? '', /云岭县林业局2023年/u);
    const sections = title?.children.map(({ name }) => name) ?? [];
    assert.equal(sections.length, 5);
    assert.match(sections[0] ?? '', /总体情况/u);
    assert.deepEqual(title?.children[0]?.children.length, 5);
  });

  test('every section folds', async () => {
    const report = await open(sample);
    await untilRules(report, (rules) => rules.length > 0);
    const ranges = await ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', report);
    const headings = report
      .getText()
      .split(/\r?\n/u)
      .flatMap((text, line) => (/^[一二三四六]、.+情况$/u.test(text) ? [line] : []));
    assert.equal(headings.length, 4);
    for (const line of headings)
      assert.ok(
        ranges.some((range) => range.start === line),
        `line ${line} folds`,
      );
  });
});

async function ask<T>(command: string, document: vscode.TextDocument): Promise<T[]> {
  return (await vscode.commands.executeCommand<T[] | undefined>(command, document.uri)) ?? [];
}
