// From figure to figure: definition, references, highlights, growing selections and symbols.
import assert from 'node:assert/strict';

const sample = '云岭县林业局2023年政府信息公开工作年度报告.txt';
const penalty = '行政处罚\t18';
const carriedIn = '1\t0\t0\t0\t0\t0\t1\n三、本年度';
const reconsideration = '1\t0\t0\t0\t1\t0';
const received = '6\t2\t0\t0\t0\t0\t9';

export const navigation = [
  { name: 'from a figure to its total and back', run: definitionAndReferences },
  { name: 'from the text to the table', run: fromText },
  { name: 'highlights and growing selections', run: selections },
  { name: 'symbols of the workspace', run: symbols },
];

async function definitionAndReferences(workbench, picture) {
  const { page } = workbench;
  await openSample(workbench);
  // The 2 of 商业企业 is in two sums: of its row and of its column.
  await workbench.goTo(sample, received, 2);
  await page.keyboard.press('F12');
  const peek = page.locator('.peekview-widget');
  await peek.getByText('Definitions (2)').waitFor();
  await picture('definitions');
  await page.keyboard.press('Escape');
  await peek.waitFor({ state: 'detached' });
  await workbench.goTo(sample, reconsideration);
  await page.keyboard.press('F12');
  await at(workbench, reconsideration, 8);
  await workbench.goTo(sample, '（七）总计\t\t6', 7);
  await page.keyboard.press('Shift+F12');
  await peek.getByText('References (25)').waitFor();
  await picture('references');
  await page.keyboard.press('Escape');
  await peek.waitFor({ state: 'detached' });
}

async function fromText(workbench, picture) {
  const { page } = workbench;
  await openSample(workbench);
  await workbench.goTo(sample, '上年结转1件', 4);
  await page.keyboard.press('F12');
  await at(workbench, carriedIn, 12);
  await picture('in-the-table');
  await page.keyboard.press('Shift+F12');
  const peek = page.locator('.peekview-widget');
  await peek.locator('.monaco-list-row', { hasText: '上年结转1件' }).first().waitFor();
  await page.keyboard.press('Escape');
  await peek.waitFor({ state: 'detached' });
}

async function selections(workbench, picture) {
  const { page } = workbench;
  await openSample(workbench);
  await workbench.goTo(sample, `\t${received}`);
  await page.keyboard.press('ArrowRight');
  // The seven figures of the row, and 上年结转 below it.
  const marked = workbench.editor.locator('.wordHighlightText, .wordHighlight, .wordHighlightStrong');
  await marked.nth(7).waitFor();
  await picture('highlights');
  await workbench.goTo(sample, penalty, 5);
  const status = page.locator('[id="status.editor.selection"]');
  const lengths = [];
  for (let step = 0; step < 3; step++) {
    const before = await status.textContent();
    await page.keyboard.press('Shift+Alt+ArrowRight');
    await status.filter({ hasNotText: before }).waitFor();
    lengths.push(Number(/\((\d+) selected/u.exec(await status.textContent())?.[1]));
    if (step === 1) await picture('row');
  }
  assert.deepEqual(lengths.slice(0, 2), [2, penalty.length]);
  assert.ok(lengths[2] > lengths[1]);
}

async function symbols(workbench, picture) {
  const { page } = workbench;
  await openSample(workbench);
  const field = page.locator('.quick-input-widget input');
  const row = (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  await page.keyboard.press('Control+T');
  await field.fill('#不予公开');
  await row('（三）不予公开').waitFor();
  await picture('a-group');
  // A report that is not open is found by its title.
  await field.fill('#水务局');
  await row('青溪县水务局2023年').waitFor();
  await picture('another-report');
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: '逐行.txt' }).waitFor();
}

async function openSample(workbench) {
  await workbench.open(sample);
  await workbench.problem('row-total');
  await workbench.page.keyboard.press('Control+J');
}

/** Waits until the cursor is before these words of the sample, so many characters on. */
async function at(workbench, words, after = 0) {
  const text = await workbench.read(sample);
  const lines = text.slice(0, text.indexOf(words) + after).split('\n');
  // As the status bar counts: a tab leads to the next multiple of four.
  const column = [...lines.at(-1)].reduce((at, letter) => (letter === '\t' ? at + 4 - (at % 4) : at + 1), 0);
  const place = `Ln ${lines.length}, Col ${column + 1}`;
  await workbench.page.locator('[id="status.editor.selection"]').getByText(place, { exact: true }).waitFor();
}
