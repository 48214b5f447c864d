// The table view, in the words of its user: opened beside the text, followed both ways, filled in with the keyboard.
import assert from 'node:assert/strict';

const sample = '云岭县林业局2023年政府信息公开工作年度报告.txt';
const wrong = 'applications/received/total';
const blank = 'applications/refused.enforcement-file/research';

export const tableViewTests = [
  { name: 'the table view follows the text and is followed', run: followed },
  { name: 'the table view is filled in', run: filledIn },
  { name: 'the table view by the keyboard alone', run: byKeyboard },
  { name: 'a cell that the table view cannot write', run: readOnly },
  { name: 'the table view in high contrast', run: highContrast },
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
  await workbench.focused.waitFor();
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
  // The text had the focus for it; the user is where they were again.
  await cell(tables, blank, ':focus').waitFor();
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

/** From the command on, without the mouse. */
async function byKeyboard(workbench, picture) {
  const { page } = workbench;
  await workbench.open(sample);
  await workbench.problem('row-total');
  await workbench.run('在旁边显示表格');
  const tables = await shownTables(workbench);
  // To the button, and from it to the first table.
  for (let stop = 0; stop < 2; stop++) await page.keyboard.press('Tab');
  await tables.locator('td[id="proactive-disclosure/regulation/issued"]:focus').waitFor();
  for (const key of ['ArrowDown', 'ArrowRight', 'End']) await page.keyboard.press(key);
  await tables.locator('td[id="proactive-disclosure/normative-document/in-force"]:focus').waitFor();
  await page.keyboard.press('Control+End');
  await tables.locator('td[id="review-and-litigation/litigation-after-reconsideration/total"]:focus').waitFor();
  // At the last row of the long table its heads are still there to be read.
  await page.keyboard.press('ArrowUp');
  await tables.locator('td[id^="applications/carried-out/"]:focus').waitFor();
  await inside(tables.locator('th.head', { hasText: '法律服务机构' }));
  await picture('at-the-end');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await tables.locator('td.editing input').waitFor();
  await picture('writing');
  await page.keyboard.press('Escape');
  await tables.locator('td[id="proactive-disclosure/regulation/issued"]:focus').waitFor();
  await page.keyboard.press('Escape');
  await workbench.focused.waitFor();
}

/** A row of the text that lost a figure: nobody can tell which. */
async function readOnly(workbench, picture) {
  const { page } = workbench;
  const tables = await openTables(workbench);
  await cell(tables, wrong).click();
  await page.keyboard.press('Escape');
  await workbench.focused.waitFor();
  await workbench.goTo(sample, '8.属于行政查询事项\t0', 10);
  for (let letter = 0; letter < 2; letter++) await page.keyboard.press('Delete');
  const lost = 'applications/refused.administrative-inquiry/total';
  await cell(tables, lost, '.read-only').click();
  await page.keyboard.type('7');
  await tables.locator('#alert', { hasText: '不能在此修改' }).waitFor();
  await picture('why');
  assert.equal(await tables.locator('td.editing').count(), 0);
  await page.keyboard.press('Escape');
  await workbench.focused.waitFor();
  for (let letter = 0; letter < 2; letter++) await page.keyboard.press('Control+Z');
  await save(workbench);
}

async function highContrast(workbench, picture) {
  const tables = await openTables(workbench);
  await cell(tables, wrong).click();
  await workbench.recolour(await workbench.colours(), true);
  await tables.locator('body.vscode-high-contrast').waitFor();
  // Where colours may not tell, the sign and the double line do.
  await cell(tables, wrong).locator('.sign', { hasText: '✗' }).waitFor();
  await picture('a-wrong-sum');
  await workbench.recolour(await workbench.colours(), false);
  await tables.locator('body:not(.vscode-high-contrast)').waitFor();
  await workbench.page.keyboard.press('Escape');
  await workbench.focused.waitFor();
}

/** Opens the sample report, and its tables with the button over the text. */
async function openTables(workbench) {
  const { page } = workbench;
  await workbench.open(sample);
  await page.locator('.editor-actions').getByRole('button', { name: '在旁边显示表格' }).click();
  return shownTables(workbench);
}

export async function shownTables({ page }) {
  await page.locator('.tab.active', { hasText: '表格：' }).waitFor();
  const tables = page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
  await tables.locator('table').first().waitFor();
  return tables;
}

export function cell(tables, address, state = '') {
  return tables.locator(`td[id="${address}"]${state}`);
}

/** Waits until the element can be seen, not scrolled out of the page. */
async function inside(element) {
  const handle = await element.elementHandle();
  await handle.waitForElementState('stable');
  const { top, height } = await handle.evaluate((node) => {
    const box = node.getBoundingClientRect();
    const main = document.querySelector('main').getBoundingClientRect();
    return { top: box.top - main.top, height: main.height };
  });
  assert.ok(top >= 0 && top < height, `${top} of ${height}`);
}

/** Saves the text, which has the focus: its tab is not the only active one. */
export async function save(workbench) {
  await workbench.focused.waitFor();
  await workbench.page.keyboard.press('Control+S');
  await workbench.page.locator('.tab.dirty').waitFor({ state: 'detached' });
}
