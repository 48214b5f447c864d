import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sampleReport } from '../../support/sample-report.ts';
import { closeAll, untilRules } from './support.ts';

suite('going through a report and completing it', () => {
  // Not after each test: VS Code may give the next document the name of one that is being closed.
  suiteTeardown(closeAll);

  /** A report that is open and was read, told by what is wrong with it. */
  async function show(content: string, language = 'disclosure-report'): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument({ language, content });
    const editor = await vscode.window.showTextDocument(document);
    await untilRules(document, (rules) => rules.length > 0);
    assert.equal(document.getText(), content);
    return editor;
  }

  const figures = { 'review-and-litigation/reconsideration/upheld': '2' };

  test('from an addend to its total, from there to the addends, and what a selection grows to', async () => {
    const { document } = await show(sampleReport({ figures }));
    const place = document.positionAt(document.getText().indexOf('2\t0\t0\t0\t0'));
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      place,
    );
    assert.equal(link?.targetSelectionRange?.start.character, place.character + 8);
    const addends = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      link.targetSelectionRange?.start,
    );
    assert.deepEqual(
      addends.map(({ range }) => document.getText(range)),
      // VS Code asks with the declaration.
      ['2', '0', '0', '0', '0'],
    );
    const marks = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      place,
    );
    assert.equal(marks.length, 5);
    const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [place],
    );
    assert.equal(range && document.getText(range.range), '2');
  });

  test('initials become the label of a row', async () => {
    const editor = await show(sampleReport({ figures }).replace('行政许可\t', '\t'));
    await write(editor, '\t0\t\t\n第二十条第（六）项', 'xzxk');
    await accept(editor, '行政许可\t0');
  });

  test('a number becomes the section with its table, tabs and all', async () => {
    const wanted = sampleReport();
    const without = sampleReport({ without: ['review-and-litigation'] });
    const editor = await show(without.replace('五、存在', '\n\n五、存在'));
    await write(editor, '\n\n五、存在', '四、');
    await accept(editor, '四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t');
    const head = wanted.slice(wanted.indexOf('行政复议\t'), wanted.indexOf('\n0\t0'));
    assert.ok(editor.document.getText().includes(`${head}\n\t\t`), editor.document.getText());
  });
});

/** Puts the cursor before a text and types there. */
async function write(editor: vscode.TextEditor, before: string, text: string): Promise<void> {
  const at = editor.document.getText().indexOf(before);
  assert.ok(at >= 0, before);
  const place = editor.document.positionAt(at);
  editor.selection = new vscode.Selection(place, place);
  await vscode.commands.executeCommand('type', { text });
}

/** Takes the first suggestion, as soon as there is one. */
async function accept({ document }: vscode.TextEditor, expected: string): Promise<void> {
  const end = Date.now() + 10_000;
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  while (!document.getText().includes(expected)) {
    assert.ok(Date.now() < end, document.getText());
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
  }
}
