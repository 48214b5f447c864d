import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { menuFor } from '../../../client/src/menu.ts';
import { closeAll, extension, open, untilRules, untilStatus } from './support.ts';

suite('getting started', () => {
  teardown(closeAll);

  test('the sample opens as a new document with its findings, and again as a new one', async () => {
    const first = await openSample();
    assert.equal(first.uri.scheme, 'untitled');
    assert.equal(first.languageId, 'disclosure-report');
    const rules = await untilRules(first, (found) => found.length > 0);
    assert.deepEqual(rules, ['row-total', 'blank-cell', 'split-row', 'missing-section']);
    const second = await openSample();
    assert.notEqual(second.uri.toString(), first.uri.toString());
    assert.equal(second.getText(), first.getText());
  });

  test('the status item has form, year and counts, and follows an edit', async () => {
    const document = await openSample();
    await untilStatus(/2021.*2023.*\$\(error\) 2 {2}\$\(warning\) 2$/u);
    const edit = new vscode.WorkspaceEdit();
    const [row] = document.getText().match(/^一、本年新收.*$/mu) ?? [];
    assert.ok(row);
    const start = document.positionAt(document.getText().indexOf(row) + row.length - 1);
    edit.replace(document.uri, new vscode.Range(start, start.translate(0, 1)), '8');
    await vscode.workspace.applyEdit(edit);
    await untilStatus(/\$\(error\) 1 {2}\$\(warning\) 2$/u);
  });

  test('the status item is of the active editor alone', async () => {
    await open('制表符.txt');
    await untilStatus(/2021.*\$\(error\) 1$/u);
    await open('数据.json');
    await untilStatus(undefined);
    await open('网页.html');
    await untilStatus(/2021.*2023.*\$\(error\) 1$/u);
    await vscode.commands.executeCommand('disclosureReport.exclude');
    await untilStatus(/^(?!.*2021)/u);
    await vscode.commands.executeCommand('disclosureReport.include');
    await untilStatus(/2021.*2023.*\$\(error\) 1$/u);
  });

  for (const kind of ['report', 'excluded', 'other'] as const) {
    test(`the menu for ${kind} has commands that are there, each with a title`, async () => {
      const items = menuFor(kind, extension()).filter(({ command }) => command);
      const commands = items.map(({ command = '' }) => command);
      const known = new Set(await vscode.commands.getCommands(true));
      assert.deepEqual(
        commands.filter((command) => !known.has(command)),
        [],
      );
      assert.deepEqual(
        items
          .map(({ label }) => label)
          .filter((label) => !/^\$\([a-z-]+\) [^%]+$/u.test(label) || /\w\.\w/u.test(label)),
        [],
      );
      assert.equal(commands.includes('disclosureReport.exclude'), kind === 'report');
      assert.equal(commands.includes('disclosureReport.include'), kind === 'excluded');
    });
  }
});

suite('the command for the configuration file', () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  const atTop = vscode.Uri.joinPath(folder, '.disclosure-report.json');
  const below = vscode.Uri.joinPath(folder, '下级');

  teardown(async () => {
    await closeAll();
    for (const uri of [atTop, below])
      await vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
  });

  test('makes one that changes nothing, and opens it the next time', async () => {
    const before = await untilRules(await open('制表符.txt'), (rules) => rules.length > 0);
    const made = await openConfiguration();
    assert.equal(made.uri.toString(), atTop.toString());
    assert.equal(made.isDirty, false);
    assert.match(made.getText(), /^ *\/\/ "rules"/mu);
    // The editor of the file may have taken the place of the report's.
    await untilRules(await open('制表符.txt'), (rules) => rules.join() === before.join());
    await vscode.workspace.fs.writeFile(atTop, new TextEncoder().encode('{ "form": "2021" }'));
    await closeAll();
    await openSample();
    assert.equal((await openConfiguration()).getText(), '{ "form": "2021" }');
  });

  test('opens the nearest one', async () => {
    const nearest = vscode.Uri.joinPath(below, '.disclosure-report.json');
    const report = vscode.Uri.joinPath(below, '乡镇/年报.txt');
    for (const uri of [atTop, nearest, report])
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{}'));
    await vscode.window.showTextDocument(report);
    assert.equal((await openConfiguration()).uri.toString(), nearest.toString());
  });
});

async function openSample(): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('disclosureReport.openSample');
  return activeDocument();
}

async function openConfiguration(): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('disclosureReport.openConfiguration');
  return activeDocument();
}

function activeDocument(): vscode.TextDocument {
  const document = vscode.window.activeTextEditor?.document;
  assert.ok(document);
  return document;
}
