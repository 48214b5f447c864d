import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, quickFixes, sample, untilRules } from './support.ts';

suite('code actions', () => {
  teardown(closeAll);

  // In each layout, a line that only the inserted table of section four can have.
  const layouts = [
    { name: '制表符.txt', layout: 'tab-separated rows', row: /^结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t/mu },
    { name: '逐行.txt', layout: 'one cell a line', row: /^\t结果维持\r?\n\t结果纠正\r?\n\t其他结果\r?\n/mu },
    { name: '竖线.md', layout: 'a pipe table', row: /^\|\s*结果维持\s*\|\s*结果纠正\s*\|/mu },
  ];
  for (const { name, layout, row } of layouts) {
    test(`the missing table is inserted as ${layout}`, async () => {
      const document = await open(name);
      await untilRules(document, (rules) => rules.includes('missing-table'));
      assert.doesNotMatch(document.getText(), row);
      await apply(document, 'missing-table');
      await untilRules(document, (rules) => !rules.includes('missing-table'));
      assert.match(document.getText(), row);
    });
  }

  test('the missing section is inserted in its place', async () => {
    const document = await open(sample);
    await untilRules(document, (rules) => rules.includes('missing-section'));
    await apply(document, 'missing-section');
    await untilRules(document, (rules) => !rules.includes('missing-section'));
    assert.match(document.getText(), /^四、[\s\S]*^五、存在的主要问题及改进情况$[\s\S]*^六、/mu);
  });
});

async function apply(document: vscode.TextDocument, rule: string): Promise<void> {
  const [action] = await quickFixes(document, rule);
  assert.ok(action?.edit, `a quick fix of ${rule} with an edit`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}
