// What the editor shows of figures and labels: hovers, inlay hints and colours.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

const sample = '云岭县林业局2023年政府信息公开工作年度报告.txt';
const lists = '逐行.txt';
const received = '6\t2\t0\t0\t0\t0\t9';

export const readingAids = [
  { name: 'hovers on figures and labels', run: hovers },
  { name: 'a hover on a rule in the configuration', run: hoverOnRule },
  { name: 'inlay hints before each figure', run: hints },
  { name: 'inlay hints as they are set', run: hintModes },
  { name: 'colours of figures and the difference', run: colours },
];

async function hovers(workbench, picture) {
  await workbench.open(sample);
  await workbench.problem('row-total');
  const seen = async (stage, words, after, text) => {
    await workbench.goTo(sample, words, after);
    const hover = await workbench.hoverHere(text);
    await picture(stage);
    const told = await hover.textContent();
    await workbench.page.keyboard.press('Escape');
    await hover.waitFor({ state: 'hidden' });
    return told;
  };
  const figure = await seen('figure', received, 0, '× 自然人');
  assert.match(figure, /＝ 6.*✗.*6\+2\+0\+0\+0\+0＝8 ≠ 9（多 1）.*✓ “自然人”列的勾稽关系：6\+1＝7＝6\+1/su);
  assert.match(await seen('label', '6.属于四类过程性信息', 4, '过程性信息'), /国办公开办函〔2021〕30号/u);
  assert.match(await seen('heading', '二、主动公开政府信息情况', 4, '主动公开'), /条例第五十条第（一）项、第二十条/u);
  assert.match(await seen('prose', '上年结转1件', 4, '对照'), /✓ 二、上年结转政府信息公开申请数量 × 总计 ＝ 1/u);
}

async function hoverOnRule(workbench, picture) {
  const name = '.disclosure-report.json';
  await writeFile(path.join(workbench.folder, name), '{\n  "rules": { "row-total": "error" }\n}\n');
  try {
    await workbench.open(name);
    await workbench.goToLine('2:16');
    await workbench.focused.waitFor();
    const hover = await workbench.hoverHere('（默认：错误）');
    await picture('shown');
    await hover.locator('a', { hasText: '一行各列之和应等于总计' }).click();
    const page = await workbench.preview('row-total.md');
    await page.getByRole('heading', { name: 'row-total' }).waitFor();
  } finally {
    await workbench.remove(name);
  }
}

async function hints(workbench, picture) {
  await openLists(workbench);
  await workbench.goTo(lists, '1.属于国家秘密', 3);
  await hint(workbench, '（三）1 · 自然人').waitFor();
  for (const column of ['商业企业', '科研机构', '总计']) await hint(workbench, column).first().waitFor();
  await picture('all');
}

/** The row of 予以公开 has the figures 4 1 0 0 0 0 5, the one before it 1 0 0 0 0 0 1. */
async function hintModes(workbench, picture) {
  const own = hint(workbench, '（一）· 自然人');
  const zero = hint(workbench, '科研机构').first();
  const above = hint(workbench, '二 · 自然人');
  await openLists(workbench);
  // Three lines up there is no figure of the row above any more.
  await workbench.goTo(lists, '（一）予以公开\n\t4\n\t1', 13);
  for (const each of [own, zero, above]) await each.waitFor();
  const set = async (mode, shown, hidden) => {
    await workbench.settings({ 'disclosureReport.inlayHints': mode });
    for (const each of hidden) await each.waitFor({ state: 'detached' });
    for (const each of shown) await each.waitFor();
    await picture(mode);
  };
  try {
    await set('nonZero', [own, above], [zero]);
    await set('cursor', [own, zero], [above]);
    await set('off', [], [own, zero, above]);
  } finally {
    await workbench.settings();
  }
  await above.waitFor();
}

async function colours(workbench, picture) {
  await workbench.open(sample);
  await workbench.problem('row-total');
  await workbench.goTo(sample, received);
  await workbench.editor.getByText('≠ 8，多 1').first().waitFor();
  for (const colours of ['light', 'dark']) {
    await workbench.recolour(colours);
    await workbench.still();
    const addend = await styleOf(workbench, '6');
    const total = await styleOf(workbench, '9');
    assert.notEqual(addend.color, total.color, `a total that is off has another colour in the ${colours}`);
    const holds = await styleOf(workbench, '5');
    assert.ok(Number(holds.weight) > Number(addend.weight), `a total is bold in the ${colours}`);
  }
  await picture('shown');
}

async function openLists(workbench) {
  await workbench.open(lists);
  await workbench.problem('missing-table');
  await workbench.page.keyboard.press('Control+J');
}

/** The hints with these words; their blanks do not break. */
function hint({ editor }, text) {
  return editor.locator('.view-line span', { hasText: new RegExp(`^${text.replaceAll(' ', '\\s')}$`, 'u') });
}

/** How the last piece of the editor's text that is this figure looks. */
function styleOf(workbench, text) {
  const piece = workbench.editor.locator('.view-line span > span', { hasText: new RegExp(`^${text}$`, 'u') }).last();
  return piece.evaluate((element) => {
    const { color, fontWeight: weight } = getComputedStyle(element);
    return { color, weight };
  });
}
