// What is offered while one writes: sections, rows, a whole report.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

const name = '新.zfxxgk';
const beginning = `青溪县文化局2024年政府信息公开工作年度报告

一、总体情况

2024年，青溪县文化局严格执行《中华人民共和国政府信息公开条例》。

`;

export const completion = [
  { name: 'the next section with its table completed', run: nextSection },
  { name: 'a row completed by its initials', run: byInitials },
  { name: 'a blank report completed', run: blankReport },
];

async function nextSection(workbench, picture) {
  await withReport(workbench, beginning, async () => {
    await workbench.goToLine(beginning.split('\n').length);
    await workbench.focused.waitFor();
    await workbench.page.keyboard.type('二、');
    await offered(workbench, '二、主动公开政府信息情况');
    // Of one name, and told apart at a glance.
    for (const detail of ['标题和统计表', '只有标题']) {
      await workbench.page.locator('.suggest-widget.visible').getByText(detail).waitFor();
    }
    await picture('offered');
    await workbench.page.keyboard.press('Enter');
    await workbench.editor.locator('.view-line', { hasText: '行政事业性收费' }).waitFor();
    await picture('inserted');
    // The cursor waits in the first cell, and Tab leads to the next one.
    await workbench.page.keyboard.type('1');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.type('2');
    assert.match(await workbench.save(name), /^规章\t1\t2\t$/mu);
  });
}

async function byInitials(workbench, picture) {
  const head = `${beginning}二、主动公开政府信息情况

第二十条第（一）项\t\t\t
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t2\t1\t7
第二十条第（五）项\t\t\t
信息内容\t本年处理决定数量\t\t
`;
  await withReport(workbench, head, async () => {
    await workbench.goToLine(head.split('\n').length);
    await workbench.focused.waitFor();
    await workbench.page.keyboard.type('xzxk');
    await offered(workbench, '行政许可');
    await picture('offered');
    await workbench.page.keyboard.press('Enter');
    assert.match(await workbench.save(name), /^行政许可/mu);
  });
}

async function blankReport(workbench, picture) {
  await withReport(workbench, '', async () => {
    await workbench.editor.click();
    await workbench.page.keyboard.press('Control+Space');
    await offered(workbench, '空白年度报告');
    await picture('offered');
    await workbench.page.keyboard.press('Enter');
    await workbench.problem('unfilled-blank');
    await picture('inserted');
    assert.match(await workbench.save(name), /^四、政府信息公开行政复议、行政诉讼情况$/mu);
  });
}

/** With a new report that begins so; it is gone again afterwards. */
async function withReport(workbench, text, use) {
  await writeFile(path.join(workbench.folder, name), text);
  try {
    await workbench.open(name);
    await use();
  } finally {
    await workbench.page.keyboard.press('Escape');
    await workbench.run('File: Revert File');
    await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
    await workbench.remove(name);
  }
}

/** Waits until this is the first thing offered. */
async function offered({ page }, text) {
  await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: text }).waitFor();
}
