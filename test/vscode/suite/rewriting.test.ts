import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sampleReport, sampleTable } from '../../support/sample-report.ts';
import { closeAll, untilRules } from './support.ts';

const language = 'disclosure-report';

suite('tables written anew', () => {
  teardown(closeAll);

  /** A report that is open and was read, told by the one thing that is wrong with it. */
  async function show(content: string, id = language): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument({ language: id, content });
    const editor = await vscode.window.showTextDocument(document);
    await untilRules(document, (rules) => rules.length > 0);
    return editor;
  }

  const wrong = { 'review-and-litigation/reconsideration/total': '1' };

  for (const [command, layout] of [
    ['convertToPipeTable', 'pipe-table'],
    ['convertToCellLines', 'cell-lines'],
    ['convertToHtml', 'html-table'],
  ] as const) {
    test(`${command} writes all tables, and one undo takes it back`, async () => {
      const text = sampleReport({ figures: wrong });
      const { document } = await show(text, 'plaintext');
      await vscode.commands.executeCommand(`disclosureReport.${command}`);
      for (const table of ['proactive-disclosure', 'applications', 'review-and-litigation'] as const)
        assert.ok(document.getText().includes(sampleTable(table, { layout, figures: wrong })), table);
      await untilRules(document, (rules) => rules.length === 1 && rules[0] === 'review-total');
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    });
  }

  test('only the tables in the selection', async () => {
    const editor = await show(sampleReport({ layout: 'pipe-table', figures: wrong }), 'markdown');
    const line = editor.document
      .getText()
      .split('\n')
      .findIndex((each) => each.includes('行政许可'));
    editor.selection = new vscode.Selection(line, 0, line, 5);
    await vscode.commands.executeCommand('disclosureReport.convertToTabRows');
    assert.ok(editor.document.getText().includes(sampleTable('proactive-disclosure')));
    assert.ok(editor.document.getText().includes(sampleTable('applications', { layout: 'pipe-table' })));
  });

  test('formatting tidies a report of our language and offers nothing in others', async () => {
    const text = sampleReport({ layout: 'pipe-table', figures: wrong });
    const loose = text.replace(/ {2,}\|/gu, '|').replace('拓宽公开渠道。', '拓宽公开渠道。\n\n');
    const { document } = await show(loose);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), text);
    await closeAll();
    const other = await show(loose, 'plaintext');
    const ask = 'vscode.executeFormatDocumentProvider';
    assert.equal(
      (await vscode.commands.executeCommand<unknown[] | undefined>(ask, other.document.uri))?.length ?? 0,
      0,
    );
  });
});

suite('a new report', () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  const prior = vscode.Uri.joinPath(folder, '青河县水利局2023年年报.txt');
  const given = { organ: '青河县水利局', year: 2024, body: 'department', layout: 'tab-rows' };

  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(prior).then(undefined, () => undefined);
  });

  /** Picks the first answer of whatever is asked, until the report is there. */
  async function reportMade(
    wanted: (document: vscode.TextDocument) => boolean,
    pick: boolean,
  ): Promise<vscode.TextDocument> {
    const end = Date.now() + 15_000;
    for (;;) {
      const document = vscode.window.activeTextEditor?.document;
      if (document && wanted(document)) return document;
      assert.ok(Date.now() < end, 'no report was made');
      await vscode.commands.executeCommand(pick ? 'workbench.action.acceptSelectedQuickOpenItem' : 'noop');
    }
  }

  const isMade = ({ uri, getText }: vscode.TextDocument): boolean =>
    uri.scheme === 'untitled' && getText().includes('【待填');

  test('opens unsaved with its name and its first gap selected; only gaps are reported', async () => {
    await vscode.commands.executeCommand('disclosureReport.newReport', given);
    const document = await reportMade(isMade, false);
    assert.equal(document.languageId, language);
    assert.match(document.uri.path, /青河县水利局2024年政府信息公开工作年度报告\.txt$/u);
    const selection = vscode.window.activeTextEditor?.selection;
    assert.match(document.getText(selection), /^【待填[^】]+】$/u);
    const rules = await untilRules(document, (found) => found.length > 3);
    assert.deepEqual([...new Set(rules)].sort(), ['blank-cell', 'unfilled-blank']);
  });

  test('asks whether the figures of last year’s report are carried over', async () => {
    const figures = { 'applications/carried-out/business': '4', 'applications/carried-out/total': '4' };
    // It was read when what is wrong with it is known: nothing came in, and something was carried over.
    const text = sampleReport({ figures }).replace('云岭县林业局', given.organ);
    await vscode.workspace.fs.writeFile(prior, new TextEncoder().encode(text));
    await vscode.window.showTextDocument(prior);
    await untilRules(await vscode.workspace.openTextDocument(prior), (rules) => rules.length > 0);
    void vscode.commands.executeCommand('disclosureReport.newReport', { ...given, layout: 'pipe-table' });
    const document = await reportMade(isMade, true);
    assert.equal(document.languageId, 'markdown');
    const row =
      document
        .getText()
        .split('\n')
        .find((line) => line.includes('二、上年结转')) ?? '';
    assert.deepEqual(
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(-8, -1),
      ['0', '4', '0', '0', '0', '0', '4'],
    );
  });
});
