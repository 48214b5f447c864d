// Takes the pictures of the walkthrough anew, from the real product: `npm run build && node test/vscode/ui/walkthrough.mjs`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../executable.mjs';
import { palettePng } from './palette-png.mjs';
import { inWorkbench } from './session.mjs';
import { cell, shownTables } from './table-view.mjs';

const folder = path.join(root, 'client/walkthrough');
const sample = '云岭县林业局2023年政府信息公开工作年度报告.txt';
const size = { width: 860, height: 380 };

mkdirSync(folder, { recursive: true });
await inWorkbench(takeAll);

async function takeAll(workbench) {
  const { page } = workbench;
  await workbench.open(sample);
  await workbench.problem('row-total');
  await page.keyboard.press('Control+B');
  await page.setViewportSize({ width: 880, height: 800 });
  await workbench.hover('blank-cell');
  await take(page, 'sample', await around(workbench.editor, { height: 300 }));
  await page.keyboard.press('Escape');
  await take(page, 'findings', await around(workbench.problems, { top: 40, height: 180 }));
  await workbench.openQuickFixes('row-total');
  await take(
    page,
    'lightbulb',
    await around(page.locator('.action-widget').first(), { left: 300, top: 100, height: 250 }),
  );
  await page.keyboard.press('Escape');
  await takeOutline(workbench);
  await takeTables(workbench);
  await takeConfiguration(workbench);
  await takeCommandLine(page);
}

async function takeOutline(workbench) {
  const { page } = workbench;
  await page.keyboard.press('Control+J');
  await page.keyboard.press('Control+B');
  await workbench.toggle('Outline');
  await workbench.toggle('年报');
  const shown = page.locator('.outline-pane').getByRole('treeitem');
  await shown.filter({ hasText: '主动公开' }).first().waitFor();
  await take(page, 'outline', await around(page.locator('.outline-pane'), { width: 640, height: 316 }));
  await workbench.toggle('年报');
  await page.keyboard.press('Control+B');
}

async function takeTables(workbench) {
  const { page } = workbench;
  await page.setViewportSize({ width: 1500, height: 800 });
  await workbench.run('在旁边显示表格');
  const tables = await shownTables(workbench);
  await cell(tables, 'applications/received/total').click();
  await workbench.still();
  await take(
    page,
    'tables',
    await around(page.locator('iframe.webview.ready').last(), { top: -224, width: 700, height: 436 }),
  );
  // From the table view's frame the keys would not reach the editors.
  await workbench.editor.click();
  await workbench.closeAll();
  await page.setViewportSize({ width: 880, height: 800 });
}

async function takeConfiguration(workbench) {
  const { page } = workbench;
  await workbench.run('打开配置文件');
  await page.locator('.tab.active', { hasText: '.disclosure-report.json' }).waitFor();
  await workbench.editor.locator('.view-line', { hasText: 'ignore' }).first().waitFor();
  await take(page, 'configuration', await around(workbench.editor, { height: 300 }));
}

/** The command's own output in a plain page: it has no window of its own. */
async function takeCommandLine(page) {
  const command = path.join(root, 'dist/cli.js');
  const { stdout } = spawnSync(process.execPath, [command, '.'], {
    cwd: path.join(root, 'docs/sample'),
    encoding: 'utf8',
  });
  const style =
    'margin:0;padding:12px;width:830px;background:#1e1e1e;color:#ddd;font:14px/1.5 monospace;white-space:pre-wrap;word-break:break-all';
  await page.goto('about:blank');
  await page.setContent(`<body style="margin:0"><pre style="${style}"></pre></body>`);
  await page.locator('pre').evaluate((pre, text) => {
    pre.textContent = text;
  }, `$ disclosure-report-lint .\n${stdout}`);
  await take(page, 'command-line', { x: 0, y: 0, ...size });
}

/** The part of the window that begins at this place, or so far before it. */
async function around(locator, { left = 0, top = 0, width = size.width, height = size.height } = {}) {
  const box = await locator.boundingBox();
  return { x: Math.max(box.x - left, 0), y: Math.max(box.y - top, 0), width, height };
}

async function take(page, name, clip) {
  const png = await page.screenshot({ clip, caret: 'hide' });
  const picture = palettePng(await pixelsOf(page, png));
  writeFileSync(path.join(folder, `${name}.png`), picture);
  console.log(`${name}: ${picture.length} bytes`);
}

/** The browser that took the picture also reads it. */
async function pixelsOf(page, png) {
  const blank = await page.context().newPage();
  const { width, height, rgba } = await blank.evaluate(async (bytes) => {
    const blob = new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))]);
    const bitmap = await createImageBitmap(blob);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: bitmap.width, height: bitmap.height, rgba: Array.from(data) };
  }, png.toString('base64'));
  await blank.close();
  return { width, height, rgba };
}
