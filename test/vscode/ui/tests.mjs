// The suite of the user interface, in the order of its pictures.
import assert from 'node:assert/strict';
import { completion } from './completion.mjs';
import { navigation } from './navigation.mjs';
import { readingAids } from './reading-aids.mjs';
import { tableViewTests } from './table-view.mjs';
import { writing } from './writing.mjs';

const sample = '云岭县林业局2023年政府信息公开工作年度报告.txt';

// In each layout, a line that only the inserted table of section four can have.
const layouts = [
  { name: '制表符.txt', layout: 'tab-separated rows', row: /^结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t/mu },
  { name: '逐行.txt', layout: 'one cell a line', row: /^\t结果维持\r?\n\t结果纠正\r?\n\t其他结果\r?\n/mu },
  { name: '竖线.md', layout: 'a pipe table', row: /^\|\s*结果维持\s*\|\s*结果纠正\s*\|/mu },
];

export const tests = [
  { name: 'squiggles and problems', run: squigglesAndProblems },
  { name: 'outline', run: outline },
  ...layouts.map(({ name, layout, row }) => ({
    name: `the lightbulb inserts ${layout}`,
    run: (workbench, picture) => insertTable(workbench, picture, name, row),
  })),
  { name: 'the status item and its no', run: statusItem },
  { name: 'the sample to play with', run: sampleToPlayWith },
  { name: 'a suppression and its reason', run: suppression },
  { name: 'the page of a rule', run: rulePage },
  ...readingAids,
  ...navigation,
  ...completion,
  ...writing,
  ...tableViewTests,
];

async function squigglesAndProblems(workbench, picture) {
  await workbench.open(sample);
  for (const rule of ['missing-section', 'split-row', 'blank-cell']) await workbench.problem(rule);
  await (await workbench.problem('row-total')).dblclick();
  await workbench.editor.locator('.squiggly-error').first().waitFor();
  await picture('problems');
}

async function outline(workbench, picture) {
  await workbench.open(sample);
  await workbench.toggle('Outline');
  await workbench.toggle('年报');
  try {
    const shown = workbench.page.locator('.outline-pane').getByRole('treeitem');
    for (const name of ['总体情况', '主动公开', '收到和处理']) await shown.filter({ hasText: name }).first().waitFor();
    await picture('shown');
    await shown.first().click();
    await workbench.page.keyboard.press('End');
    await shown.filter({ hasText: '其他需要报告的事项' }).waitFor();
  } finally {
    await workbench.toggle('年报');
    await workbench.toggle('Outline');
  }
}

async function insertTable(workbench, picture, name, row) {
  await workbench.open(name);
  await workbench.openQuickFixes('missing-table');
  await picture('offered');
  await workbench.takeFirstFix();
  await workbench.noProblem('missing-table');
  const text = await workbench.save(name);
  assert.match(text, row);
  await workbench.goToLine(text.slice(0, text.search(row)).split('\n').length);
  await picture('inserted');
}

async function statusItem(workbench, picture) {
  const name = '网页.html';
  await workbench.open(name);
  await workbench.problem('review-total');
  const yes = await workbench.languageStatus();
  assert.match(await yes.textContent(), /2021 年格式 · 2023 年度\s+1/su);
  await picture('a-report');
  await yes.getByRole('button').or(yes.locator('a')).first().click();
  const menu = workbench.page.locator('.quick-input-list');
  for (const entry of ['转到下一个问题', '修正所有可安全修正的问题', '在旁边显示表格', '把表格转换为 HTML']) {
    await menu.getByText(entry).waitFor();
  }
  assert.doesNotMatch(await menu.textContent(), /object|disclosureReport/u);
  await picture('the-menu');
  await workbench.page.keyboard.type('这不是政府信息公开年报');
  await workbench.page.keyboard.press('Enter');
  await workbench.noProblem('review-total');
  const no = await workbench.languageStatus();
  assert.match(await no.textContent(), /未按政府信息公开年报检查/u);
  await picture('not-a-report');
  await no.getByRole('button').or(no.locator('a')).first().click();
  await workbench.problem('review-total');
}

async function sampleToPlayWith(workbench, picture) {
  await workbench.open(sample);
  await workbench.problem('row-total');
  await workbench.closeAll();
  await workbench.run('打开示例年报');
  await workbench.page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
  await workbench.problem('row-total');
  await picture('opened');
  await workbench.run('View: Revert and Close Editor');
  await workbench.page.locator('.tab', { hasText: 'Untitled-1' }).waitFor({ state: 'detached' });
  await workbench.run('Welcome: Open Walkthrough');
  await workbench.page.locator('.quick-input-list').getByText('开始检查政府信息公开年报').click();
  const walkthrough = workbench.page.locator('.gettingStartedContainer');
  await walkthrough.getByText('打开一份示例年报').first().waitFor();
  // Without them there is room for the pictures.
  for (const part of ['Control+B', 'Control+J']) await workbench.page.keyboard.press(part);
  const image = walkthrough.locator('img[alt^="编辑器里的示例年报"]');
  await image.waitFor();
  await picture('walkthrough');
  assert.ok((await image.evaluate(({ naturalWidth }) => naturalWidth)) > 0);
  await workbench.page.keyboard.press('Control+B');
}

async function rulePage(workbench, picture) {
  await workbench.open(sample);
  await (await workbench.problem('row-total')).locator('a', { hasText: 'row-total' }).click();
  const page = await workbench.preview('row-total.md');
  await page.getByRole('heading', { name: 'row-total' }).waitFor();
  await picture('opened');
  await page.getByRole('link', { name: '全部规则' }).click();
  await (await workbench.preview('index.md')).getByRole('link', { name: 'blank-cell' }).click();
  await (await workbench.preview('blank-cell.md')).getByRole('heading', { name: 'blank-cell' }).waitFor();
  await picture('another');
  await workbench.open(sample);
  await (await workbench.hover('row-total')).locator('a', { hasText: 'row-total' }).click();
  await (await workbench.preview('row-total.md')).getByRole('heading', { name: 'row-total' }).waitFor();
}

async function suppression(workbench, picture) {
  await workbench.open(sample);
  await workbench.openQuickFixes('row-total');
  await picture('offered');
  await workbench.takeFix('不再提示此处');
  const box = workbench.page.locator('.quick-input-widget', { hasText: '不再提示此处' });
  await box.getByText('为什么这样写是对的').waitFor();
  await workbench.page.keyboard.press('Enter');
  await box.getByText('请填写理由').waitFor();
  await picture('no-reason');
  await workbench.page.keyboard.type('已与台账核对，原文无误');
  await workbench.page.keyboard.press('Enter');
  await workbench.noProblem('row-total');
  await workbench.open('.disclosure-report.json');
  await picture('written');
  const { suppressions } = JSON.parse(await workbench.read('.disclosure-report.json'));
  assert.equal(suppressions.length, 1);
  assert.equal(suppressions[0].reason, '已与台账核对，原文无误');
  assert.match(suppressions[0].date, /^\d{4}-\d\d-\d\d$/u);
  await workbench.remove('.disclosure-report.json');
  await workbench.open(sample);
  await workbench.problem('row-total');
}
