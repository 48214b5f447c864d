import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, sample, untilRules } from './support.ts';

const lists = '逐行.txt';

suite('hover, inlay hints and colours', () => {
  teardown(async () => {
    await setMode(undefined);
    await closeAll();
  });

  test('a figure tells what it is, and whether its sums hold', async () => {
    const report = await open(sample);
    await untilRules(report, (rules) => rules.length > 0);
    const place = placeOf(report, '6\t2\t0\t0\t0\t0\t9', 12);
    const shown = await hoverAt(report, place);
    assert.match(shown, /\*\*一、本年新收政府信息公开申请数量 × 总计\*\* ＝ \*\*9\*\*/u);
    assert.match(shown, /✗ .*6\+2\+0\+0\+0\+0＝8 ≠ 9/u);
  });

  test('a rule in the configuration file leads to its page', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    // In a folder of its own, as VS Code may still have the text of a file with this name that other suites deleted.
    const name = '规则名/.disclosure-report.json';
    const uri = vscode.Uri.joinPath(folder.uri, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{ "rules": { "row-total": "error" } }\n'));
    try {
      const file = await open(name);
      const shown = await hoverAt(file, placeOf(file, 'row-total', 2));
      const [, query] = /\]\(command:disclosureReport\.showRules\?([^)]*)\)/u.exec(shown) ?? [];
      assert.ok(query, shown);
      await vscode.commands.executeCommand('disclosureReport.showRules', ...JSON.parse(decodeURIComponent(query)));
      const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
      assert.ok(input instanceof vscode.TabInputCustom);
      assert.equal(input.uri.path, '/en/row-total.md');
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder.uri, '规则名'), { recursive: true });
    }
  });

  test('figures on lines of their own have their columns, as the setting says', async () => {
    const report = await open(lists);
    await untilRules(report, (rules) => rules.length > 0);
    const all = await hintsIn(report);
    assert.ok(all.includes('（三）1 · 自然人'), all.join());
    await setMode('off');
    assert.deepEqual(await hintsIn(report), []);
    await setMode('nonZero');
    const some = await hintsIn(report);
    assert.ok(some.length > 0 && some.length < all.length, `${some.length} of ${all.length}`);
  });

  test('round the cursor they follow it', async () => {
    const report = await open(lists);
    await untilRules(report, (rules) => rules.length > 0);
    await setMode('cursor');
    const around = async (words: string): Promise<string> => {
      const place = placeOf(report, words);
      assert.ok(vscode.window.activeTextEditor);
      vscode.window.activeTextEditor.selection = new vscode.Selection(place, place);
      return (await hintsIn(report)).join();
    };
    assert.match(await around('属于国家秘密'), /（三）1 · 自然人/u);
    const later = await around('重复申请');
    assert.match(later, /（五）2 · 自然人/u);
    assert.doesNotMatch(later, /（三）1/u);
  });

  test('figures have the colours of their roles', async () => {
    const report = await open(sample);
    await untilRules(report, (rules) => rules.length > 0);
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      report.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      report.uri,
    );
    const types = new Set<string>();
    for (let i = 3; i < data.length; i += 5) {
      const type = legend.tokenTypes[data[i] ?? -1] ?? '';
      const modifiers = legend.tokenModifiers.filter((_, bit) => (data[i + 1] ?? 0) & (1 << bit));
      types.add([type, ...modifiers].join('.'));
    }
    for (const role of ['reportAddend', 'reportTotal', 'reportTotal.off', 'reportBlank', 'reportLabel.damaged'])
      assert.ok(types.has(role), `${role} among ${[...types].join()}`);
  });
});

async function hoverAt(document: vscode.TextDocument, place: vscode.Position): Promise<string> {
  const end = Date.now() + 10_000;
  for (;;) {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((part) => (typeof part === 'string' ? part : part.value)),
    );
    // Other extensions answer as well, and some of them before this one has started.
    const own = texts.find((text) => /×|showRules/u.test(text));
    if (own !== undefined || Date.now() > end) return own ?? texts.join('\n');
  }
}

async function hintsIn(document: vscode.TextDocument): Promise<string[]> {
  const range = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    range,
  );
  return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}

function placeOf(document: vscode.TextDocument, words: string, further = 0): vscode.Position {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  return document.positionAt(at + further);
}

/** VS Code comes back when the setting is written, and has told the server before. */
async function setMode(mode: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('disclosureReport');
  if (settings.inspect('inlayHints')?.globalValue !== mode)
    await settings.update('inlayHints', mode, vscode.ConfigurationTarget.Global);
}
