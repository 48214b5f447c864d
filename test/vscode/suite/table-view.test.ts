import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DrawnCell, FromPage, ToPage } from '../../../client/src/table-view/messages.ts';
import { closeAll, extension, open, sample, untilRules } from './support.ts';

const total = 'applications/received/total';

suite('the table view', () => {
  teardown(closeAll);

  test('opens beside the text, with the tables of its version', async () => {
    const { document, tables } = await openView();
    assert.equal(tables.version, document.version);
    assert.equal(vscode.window.tabGroups.all.length, 2);
    assert.equal(tables.tables.length, 3);
    assert.equal(cellOf(tables, total).text, '9');
    assert.equal(cellOf(tables, total).sums?.[0]?.state, 'broken');
    assert.deepEqual(
      tables.tables[1]?.findings.filter(({ cell }) => cell === total).map(({ rule }) => rule),
      ['row-total'],
    );
  });

  test('writes a figure into its cell and nothing else, and takes it back', async () => {
    const { document, view, tables } = await openView();
    const before = document.getText();
    await view.receive({ type: 'edit', version: tables.version, address: total, text: '8' });
    assert.equal(document.getText(), before.replace(/(一、本年新收.*\t)9$/mu, '$18'));
    assert.deepEqual(view.heard.at(-1), { type: 'edited', address: total });
    const shown = view.heard.filter((message) => message.type === 'tables').at(-1);
    assert.ok(shown);
    assert.equal(shown.version, document.version);
    assert.equal(cellOf(shown, total).sums?.[0]?.state, 'holds');
    await view.receive({ type: 'undo' });
    assert.equal(document.getText(), before);
    await view.receive({ type: 'redo' });
    assert.notEqual(document.getText(), before);
  });

  test('refuses a figure for a version that is gone', async () => {
    const { document, view, tables } = await openView();
    await insertAtTop(document);
    const before = document.getText();
    await view.receive({ type: 'edit', version: tables.version, address: total, text: '8' });
    assert.equal(document.getText(), before);
    assert.match(refusal(view), /changed meanwhile/u);
  });

  test('refuses it also where the text changes while the figure is on its way', async () => {
    const { document, view, tables } = await openView();
    const before = document.getText();
    const written = view.receive({ type: 'edit', version: tables.version, address: total, text: '8' });
    await Promise.all([insertAtTop(document), written]);
    const isRefused = view.heard.some(({ type }) => type === 'refused');
    const expected = isRefused ? before : before.replace(/(一、本年新收.*\t)9$/mu, '$18');
    assert.equal(document.getText(), `\n${expected}`);
  });

  test('refuses what is no figure, with the reason', async () => {
    const { document, view, tables } = await openView();
    const before = document.getText();
    await view.receive({ type: 'edit', version: tables.version, address: total, text: '九件' });
    assert.equal(document.getText(), before);
    assert.match(refusal(view), /“九件” is no figure/u);
  });

  test('follows the text at once, and says until then that what it shows is old', async () => {
    const { document, view } = await openView();
    const from = view.heard.length;
    await insertAtTop(document);
    const shown = await view.until((message) => message.type === 'tables' && message.version === document.version);
    assert.equal(shown.type, 'tables');
    const told = view.heard.slice(from);
    const changed = told.findIndex((message) => message.type === 'changed' && message.version === document.version);
    assert.ok(changed >= 0);
    for (const message of told.slice(changed)) {
      if (message.type === 'tables') assert.equal(message.version, document.version);
    }
  });

  test('goes to the text, and marks the cell that the cursor is in', async () => {
    const { document, view, tables } = await openView();
    await view.receive({ type: 'go', version: tables.version, id: total, focus: true });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(document.getText(editor.selection), '9');
    await view.until((message) => message.type === 'mark' && message.id === total);
    const start = document.positionAt(document.getText().indexOf('四、结转下年度'));
    editor.selection = new vscode.Selection(start, start);
    await view.until((message) => message.type === 'mark' && message.id === 'applications/carried-out');
  });

  test('shows no tables of a document that is none of ours any more', async () => {
    const { document, view } = await openView();
    await showText(document);
    await vscode.commands.executeCommand('disclosureReport.exclude');
    try {
      const shown = await view.until((message) => message.type === 'tables' && message.tables.length === 0);
      assert.ok(shown.type === 'tables' && /not read as a disclosure report/u.test(shown.note ?? ''));
    } finally {
      await showText(document);
      await vscode.commands.executeCommand('disclosureReport.include');
    }
  });

  test('is one for each document', async () => {
    const { document } = await openView();
    await showText(document);
    await vscode.commands.executeCommand('disclosureReport.showTables');
    await untilShown();
    const tabs = vscode.window.tabGroups.all.flatMap(({ tabs: own }) => own);
    assert.equal(tabs.filter(({ input }) => input instanceof vscode.TabInputWebview).length, 1);
  });
});

type Tables = Extract<ToPage, { readonly type: 'tables' }>;

/** The view as its page has it: what it heard, in order, and a way to speak. */
interface HeardView {
  readonly heard: readonly ToPage[];
  receive(message: FromPage): Promise<void>;
  /** Comes back with the first message that was or will be heard of this kind. */
  until(wanted: (message: ToPage) => boolean): Promise<ToPage>;
}

/** Opens the sample report with its table view. */
async function openView(): Promise<{
  readonly document: vscode.TextDocument;
  readonly view: HeardView;
  readonly tables: Tables;
}> {
  const document = await open(sample);
  await untilRules(document, (rules) => rules.includes('row-total'));
  await vscode.commands.executeCommand('disclosureReport.showTables');
  const opened = extension().exports.tableViewOf(document);
  assert.ok(opened, 'the view is open');
  const heard: ToPage[] = [];
  const looks = new Set<() => void>();
  opened.onDidPost((message) => {
    heard.push(message);
    for (const look of [...looks]) look();
  });
  const view: HeardView = {
    heard,
    receive: (message) => opened.receive(message),
    until: (wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = heard.find(wanted);
          if (!found) return;
          looks.delete(look);
          resolve(found);
        };
        looks.add(look);
        look();
      }),
  };
  await untilShown();
  // The page itself says so as well, sooner or later.
  await view.receive({ type: 'ready' });
  const tables = await view.until((message) => message.type === 'tables' && message.version === document.version);
  assert.ok(tables.type === 'tables');
  return { document, view, tables };
}

/** Comes back when the table view is the active tab. */
async function untilShown(): Promise<void> {
  const { tabGroups } = vscode.window;
  while (!(tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview)) {
    await new Promise<void>((resolve) => {
      const subscriptions = [tabGroups.onDidChangeTabs, tabGroups.onDidChangeTabGroups].map((event) =>
        event(() => {
          for (const subscription of subscriptions) subscription.dispose();
          resolve();
        }),
      );
    });
  }
}

/** Puts the user into the text again, where it is and not in the group of the view. */
async function showText(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
}

function cellOf({ tables }: Tables, id: string): DrawnCell {
  const cell = tables.flatMap(({ rows }) => rows.flat()).find((each) => each.id === id);
  assert.ok(cell, id);
  return cell;
}

function refusal({ heard }: HeardView): string {
  const last = heard.at(-1);
  assert.ok(last?.type === 'refused');
  return last.reason;
}

async function insertAtTop(document: vscode.TextDocument): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), '\n');
  assert.ok(await vscode.workspace.applyEdit(edit));
}
