// The table view, in the words of its user: opened beside the text, followed both ways, filled in with the keyboard.
import assert from 'node:assert/strict';

const sample = '云岭县林业局2023年政府信息公开工作年度报告.txt';
const wrong = 'applications/received/total';
const blank = 'applications/refused.enforcement-file/research';

export const tableViewTests = [
  { name: 'the table view follows the text and is followed', run: followed },
  { name: 'the table view is filled in', run: filledIn },
  { name: 'the table view in the other theme', run: otherTheme },
];

async function followed(workbench, picture) {
  const { page } = workbench;
  const tables = await openTables(workbench);
  await cell(tables, wrong, '.broken').waitFor();
  await picture('opened');
  await cell(tables, wrong).click();
  await tables.locator('#details').getByText('9').first().waitFor();
  await workbench.editor.locator('.view-line', { hasText: '一、本年新收' }).waitFor();
  await picture('a-wrong-sum');
  await page.keyboard.press('Escape');
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await workbench.goToLine(50);
  await tables.locator('[data-marked][id="applications/carried-in"]').waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.type('x');
  await tables.locator('ul.findings', { hasText: 'row-label' }).first().waitFor();
  await page.keyboard.press('Control+Z');
  await tables.locator('ul.findings', { hasText: 'row-label' }).waitFor({ state: 'detached' });
}

async function filledIn(workbench, picture) {
  const { page } = workbench;
  const tables = await openTables(workbench);
  await cell(tables, wrong).click();
  await page.keyboard.type('8');
  await tables.locator('td.editing input').waitFor();
  await picture('typing');
  await page.keyboard.press('Enter');
  await cell(tables, wrong, '.holds').waitFor();
  await tables.locator('td[id="applications/carried-in/total"]:focus').waitFor();
  await cell(tables, blank).click();
  await page.keyboard.type('0');
  await page.keyboard.press('Tab');
  await cell(tables, blank, ':not(.blank)').waitFor();
  await picture('filled-in');
  await page.keyboard.press('Escape');
  await save(workbench);
  const text = await workbench.read(sample);
  assert.match(text, /一、本年新收政府信息公开申请数量\t\t\t6\t2\t0\t0\t0\t0\t8\n/u);
  assert.match(text, /7\.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n/u);

  await cell(tables, blank).click();
  await page.keyboard.press('Control+Z');
  await cell(tables, blank, '.blank').waitFor();
  await page.keyboard.press('Control+Z');
  await cell(tables, wrong, '.broken').waitFor();
  await cell(tables, wrong).dblclick();
  await tables.locator('td input').fill('九件');
  await page.keyboard.press('Enter');
  await tables.locator('#alert').getByText('九件').waitFor();
  await picture('refused');
  await page.keyboard.press('Escape');
  await save(workbench);
}

async function otherTheme(workbench, picture) {
  const tables = await openTables(workbench);
  await cell(tables, wrong).click();
  const before = await themeOf(tables);
  await workbench.run('Preferences: Toggle between Light/Dark Themes');
  await tables.locator(`body:not(.${before})`).waitFor();
  await picture('opened');
  await workbench.run('Preferences: Toggle between Light/Dark Themes');
  await tables.locator(`body.${before}`).waitFor();
}

/** Opens the sample report, and its tables with the button over the text. */
async function openTables(workbench) {
  const { page } = workbench;
  await workbench.open(sample);
  await page.locator('.editor-actions').getByRole('button', { name: 'Show the Tables Beside the Text' }).click();
  await page.locator('.tab.active', { hasText: 'Tables:' }).waitFor();
  const tables = page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
  await tables.locator('table').first().waitFor();
  return tables;
}

function cell(tables, address, state = '') {
  return tables.locator(`td[id="${address}"]${state}`);
}

/** Saves the text, which has the focus: its tab is not the only active one. */
async function save({ page }) {
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await page.keyboard.press('Control+S');
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
}

async function themeOf(tables) {
  const classes = await tables.locator('body').getAttribute('class');
  return classes.split(' ').find((name) => /^vscode-(?:light|dark)$/u.test(name));
}
