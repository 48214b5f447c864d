// What writes tables and whole reports: conversion, formatting, paste, a new report.
import assert from 'node:assert/strict';

const sample = '云岭县林业局2023年政府信息公开工作年度报告.txt';
const pipes = '竖线.md';
const lists = '逐行.txt';

export const writing = [
  { name: 'tables converted to each layout and taken back', run: conversion },
  { name: 'a conversion refused with its reason', run: refusal },
  { name: 'a document formatted', run: formatting },
  { name: 'a table pasted from Word', run: paste },
  { name: 'a table pasted from Excel', run: pasteCells },
  { name: 'a new report', run: newReport },
];

/** Each layout, and a line that only it can have. */
const conversions = [
  ['把表格转换为竖线表格', /^\| 一、本年新收政府信息公开申请数量 +\| +\| +\| 6 +\| 2 /mu, 'pipes'],
  ['把表格转换为每行一个单元格', /^\t一、本年新收政府信息公开申请数量\n\t6\n\t2\n/mu, 'one-cell-a-line'],
  ['把表格转换为 HTML', /<td colspan="3">一、本年新收政府信息公开申请数量<\/td><td>6<\/td>/u, 'html'],
  ['把表格转换为制表符分隔的行', /^一、本年新收政府信息公开申请数量\t\t\t6\t2\t/mu, 'tabs'],
];

/** One after the other, each from what the one before has made. */
async function conversion(workbench, picture) {
  await workbench.open(sample);
  await workbench.problem('row-total');
  const before = await workbench.read(sample);
  for (const [command, row, stage] of conversions) {
    await workbench.run(command);
    const text = await workbench.save(sample);
    assert.match(text, row);
    // Nothing but the layout has changed: the sum is still off.
    await workbench.problem('row-total');
    await workbench.goTo(sample, '一、本年新收政府信息公开申请数量');
    await picture(stage);
  }
  for (const _ of conversions) await workbench.page.keyboard.press('Control+Z');
  assert.equal(await workbench.save(sample), before);
}

async function formatting(workbench, picture) {
  await workbench.open(sample);
  await workbench.problem('split-row');
  await workbench.goTo(sample, '二、上年结转政府信息公开申请数量');
  await workbench.page.keyboard.type('   ');
  await workbench.run('Format Document');
  await workbench.noProblem('split-row');
  await workbench.problem('row-total');
  await picture('formatted');
  const text = await workbench.save(sample);
  assert.match(text, /^二、上年结转政府信息公开申请数量\t\t\t1\t0/mu);
  assert.match(text, /^\t\t?（六）其他处理\t1\.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t0/mu);
}

async function refusal(workbench, picture) {
  await workbench.open(sample);
  await workbench.problem('row-total');
  const text = await workbench.read(sample);
  await workbench.goTo(sample, '行政处罚');
  await workbench.focused.waitFor();
  await workbench.page.keyboard.press('Home');
  await workbench.page.keyboard.type('另见附件二，不在此列');
  await workbench.page.keyboard.press('Enter');
  await workbench.run('把表格转换为 HTML');
  try {
    await workbench.page.locator('.monaco-alert', { hasText: '没有转换' }).first().waitFor();
    // Toasts come up in a window that has the focus, which this one may not have.
    await workbench.run('Notifications: Show Notifications');
    const message = workbench.page.locator('.notifications-center', { hasText: '没有转换' });
    await message.waitFor();
    await picture('told');
    assert.match(await message.textContent(), /第 \d+ 行.*“另见附件二，不在此列”/u);
    await workbench.run('Notifications: Clear All Notifications');
    await message.waitFor({ state: 'hidden' });
  } finally {
    await workbench.run('File: Revert File');
    await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
  }
  assert.equal(await workbench.read(sample), text);
}

/** The table of section four, as Word has it on the clipboard. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td{mso-style-parent:""}</style></head><body>
<table class=MsoNormalTable border=1>${[
  ['行政复议|5', '行政诉讼|10'],
  [...leaves('|1|2'), '未经复议直接起诉|5', '复议后起诉|5'],
  [...leaves(), ...leaves()],
  Array.from({ length: 15 }, () => '0'),
]
  .map((row) => `<tr>${row.map(cell).join('')}</tr>`)
  .join('\n')}</table></body></html>`;

function leaves(spans = '') {
  return ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text) => `${text}${spans}`);
}

function cell(text) {
  const [words, columns = 1, rows = 1] = text.split('|');
  return `<td colspan=${columns} rowspan=${rows}><p class=MsoNormal><span style='font-size:9pt'>${words}<o:p></o:p></span></p></td>`;
}

async function paste(workbench, picture) {
  await workbench.open(pipes);
  await workbench.problem('missing-table');
  const { page } = workbench;
  await page.evaluate(async (html) => {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob(['table'], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
  }, word);
  await workbench.goTo(pipes, '四、政府信息公开行政复议');
  await page.keyboard.press('End');
  for (let lines = 0; lines < 2; lines++) await page.keyboard.press('Enter');
  await page.keyboard.press('Control+V');
  await workbench.noProblem('missing-table');
  await picture('pasted');
  assert.match(await workbench.save(pipes), /^\| 结果维持 +\| 结果纠正 +\|.*\n\|.*\n\| 0 +\| 0 +\|/mu);
}

/** Cells of a spreadsheet are text with tabs on the clipboard; here each cell is to have a line of its own. */
async function pasteCells(workbench, picture) {
  const { page } = workbench;
  await workbench.open(lists);
  await workbench.problem('missing-table');
  const rows = [
    ['行政复议', '', '', '', '', '行政诉讼', ...Array(9).fill('')],
    [...Array(5).fill(''), '未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''],
    Array.from({ length: 3 }, () => leaves()).flat(),
    Array(15).fill('0'),
  ];
  const text = rows.map((row) => row.join('\t')).join('\n');
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await workbench.goTo(lists, '四、政府信息公开行政复议');
  await page.keyboard.press('End');
  for (let lines = 0; lines < 2; lines++) await page.keyboard.press('Enter');
  await page.keyboard.press('Control+V');
  await workbench.noProblem('missing-table');
  await picture('pasted');
  assert.match(await workbench.save(lists), /^\t结果维持\n\t结果纠正\n\t其他结果\n/mu);
}

async function newReport(workbench, picture) {
  const { page } = workbench;
  await workbench.open(sample);
  await workbench.problem('row-total');
  const asked = (text) => page.locator('.quick-input-widget', { hasText: text }).waitFor();
  const offered = (text) => page.locator(`.quick-input-widget input[placeholder*="${text}"]`).waitFor();
  const focused = page.locator('.quick-input-list .monaco-list-row.focused');
  await workbench.run('新建政府信息公开年报');
  await asked('编制年报的机关的全称');
  await page.keyboard.type('云岭县林业局');
  await picture('organ');
  await page.keyboard.press('Enter');
  await asked('报告的是哪一年的工作');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2024');
  await page.keyboard.press('Enter');
  await offered('哪一类机关');
  await picture('body');
  await page.keyboard.press('Enter');
  await offered('表格用哪种写法');
  await picture('layout');
  await page.keyboard.press('Enter');
  await offered('找到了上年的年报');
  await focused.filter({ hasText: '沿用上年年报的结转数' }).waitFor();
  await picture('carry-over');
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: '云岭县林业局2024年' }).waitFor();
  await workbench.problem('unfilled-blank');
  await workbench.problem('blank-cell');
  await picture('made');
  await workbench.run('View: Revert and Close Editor');
}
