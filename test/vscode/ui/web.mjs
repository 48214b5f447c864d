// The extension in VS Code for the Web, where it and its server run in the browser.
import assert from 'node:assert/strict';
import { cell, save, shownTables } from './table-view.mjs';

const sample = '云岭县林业局2023年政府信息公开工作年度报告.txt';
const wrong = 'applications/received/total';

export const webTests = [{ name: 'findings and tables without any process of their own', run: findingsAndTables }];

async function findingsAndTables(workbench, picture) {
  const { page } = workbench;
  await workbench.open(sample);
  await workbench.problem('row-total');
  await workbench.goTo(sample, '上年结转1件', 4);
  await workbench.hoverHere('与表格对照');
  await page.keyboard.press('Escape');
  // An extension that is offered so has its titles in English.
  await workbench.run('Show the Tables Beside the Text');
  const tables = await shownTables(workbench);
  await cell(tables, wrong, '.broken').click();
  await picture('a-wrong-sum');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await cell(tables, wrong, '.holds').waitFor();
  await workbench.noProblem('row-total');
  await page.keyboard.press('Escape');
  await save(workbench);
  assert.match(await workbench.read(sample), /一、本年新收政府信息公开申请数量\t\t\t6\t2\t0\t0\t0\t0\t8\n/u);
}
