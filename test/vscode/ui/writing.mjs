// What writes tables and whole reports: conversion, formatting, paste, a new report.
import assert from 'node:assert/strict';

const sample = '云岭县林业局2023年政府信息公开工作年度报告.txt';
const pipes = '竖线.md';

export const writing = [
  { name: 'tables converted and taken back', run: conversion },
  { name: 'a conversion refused with its reason', run: refusal },
  { name: 'a table pasted from Word', run: paste },
  { name: 'a new report', run: newReport },
];

async function conversion(workbench, picture) {
  await workbench.open(sample);
  await workbench.problem('row-total');
  const before = await workbench.read(sample);
  await workbench.run('Disclosure Report: Convert Tables to Pipe Tables');
  await workbench.page.locator('.tab.active.dirty', { hasText: sample }).waitFor();
  await workbench.problem('row-total');
  await workbench.goToLine(before.slice(0, before.indexOf('三、收到')).split('\n').length);
  await picture('pipes');
  assert.match(await workbench.save(sample), /^\| 一、本年新收政府信息公开申请数量 +\| +\| +\| 6 +\| 2 /mu);
  await workbench.editor.click();
  await workbench.page.keyboard.press('Control+Z');
  assert.equal(await workbench.save(sample), before);
}

async function refusal(workbench, picture) {
  await workbench.open(sample);
  await workbench.problem('row-total');
  const text = await workbench.read(sample);
  await workbench.goToLine(text.slice(0, text.indexOf('行政处罚')).split('\n').length);
  await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await workbench.page.keyboard.press('Home');
  await workbench.page.keyboard.type('另见附件二，不在此列');
  await workbench.page.keyboard.press('Enter');
  await workbench.run('Disclosure Report: Convert Tables to HTML');
  try {
    await workbench.page.locator('.monaco-alert', { hasText: 'was not converted' }).first().waitFor();
    // Toasts come up in a window that has the focus, which this one may not have.
    await workbench.run('Notifications: Show Notifications');
    const message = workbench.page.locator('.notifications-center', { hasText: 'was not converted' });
    await message.waitFor();
    await picture('told');
    assert.match(await message.textContent(), /“另见附件二，不在此列” in line \d+/u);
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
  [...leaves(1), '未经复议直接起诉|5', '复议后起诉|5'],
  [...leaves(2), ...leaves(2)],
  Array.from({ length: 15 }, () => '0'),
]
  .map((row) => `<tr>${row.map(cell).join('')}</tr>`)
  .join('\n')}</table></body></html>`;

function leaves(depth) {
  return ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text) => (depth === 1 ? `${text}|1|2` : text));
}

function cell(text) {
  const [words, columns = 1, rows = 1] = text.split('|');
  return `<td colspan=${columns} rowspan=${rows}><p class=MsoNormal><span style='font-size:9pt'>${words}<o:p></o:p></span></p></td>`;
}

async function paste(workbench, picture) {
  await workbench.open(pipes);
  await workbench.problem('missing-table');
  const { page } = workbench;
  const text = await workbench.read(pipes);
  await page.evaluate(async (html) => {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob(['table'], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
  }, word);
  await workbench.goToLine(text.slice(0, text.search(/^#* ?四、/mu)).split('\n').length);
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await page.keyboard.press('End');
  for (let lines = 0; lines < 2; lines++) await page.keyboard.press('Enter');
  await page.keyboard.press('Control+V');
  await workbench.noProblem('missing-table');
  await picture('pasted');
  assert.match(await workbench.save(pipes), /^\| 结果维持 +\| 结果纠正 +\|.*\n\|.*\n\| 0 +\| 0 +\|/mu);
}

async function newReport(workbench, picture) {
  const { page } = workbench;
  await workbench.open(sample);
  await workbench.problem('row-total');
  const asked = (text) => page.locator('.quick-input-widget', { hasText: text }).waitFor();
  const offered = (text) => page.locator(`.quick-input-widget input[placeholder*="${text}"]`).waitFor();
  const focused = page.locator('.quick-input-list .monaco-list-row.focused');
  await workbench.run('Disclosure Report: New Disclosure Report');
  await asked('The full name of the body');
  await page.keyboard.type('云岭县林业局');
  await picture('organ');
  await page.keyboard.press('Enter');
  await asked('The year that is reported on');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2024');
  await page.keyboard.press('Enter');
  await offered('What kind of body');
  await picture('body');
  await page.keyboard.press('Enter');
  await offered('How are the tables');
  await picture('layout');
  await page.keyboard.press('Enter');
  await offered('was found');
  await focused.filter({ hasText: 'Carry over' }).waitFor();
  await picture('carry-over');
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: '云岭县林业局2024年' }).waitFor();
  await workbench.problem('unfilled-blank');
  await workbench.problem('blank-cell');
  await picture('made');
  await workbench.run('View: Revert and Close Editor');
}
