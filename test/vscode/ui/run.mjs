// The real user interface, from the .vsix on: installs it into the VS Code from npm, drives the workbench in Chromium
// and takes pictures into test/vscode/pictures/. Comes back with what it counted.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../executable.mjs';
import { openPage } from '../server/browser.mjs';
import { runServer, serve } from '../server/serve.mjs';
import { setup } from '../server/setup.mjs';
import { workbenchUrl } from '../server/workbench.mjs';
import { writeSettings } from '../settings.mjs';
import { makeWorkspace } from '../workspace.mjs';
import { makePackage } from './package.mjs';
import { tests } from './tests.mjs';
import { Workbench } from './workbench.mjs';

const pictures = path.join(root, 'test/vscode/pictures');

/** `{ passed, failed, skipped }`. */
export async function runUi() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('the suite of the user interface runs in the VS Code from npm, on Linux x64 only');
    return { passed: 0, failed: 0, skipped: tests.length };
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'vscode-ui-'));
  try {
    return await inVscode(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function inVscode(folder) {
  setup();
  const data = path.join(folder, 'data');
  const kept = ['--server-data-dir', path.join(folder, 'server'), '--user-data-dir', data];
  const extensions = ['--extensions-dir', path.join(folder, 'extensions')];
  writeSettings(data, { 'editor.fontSize': 15, 'editor.minimap.enabled': false, 'problems.defaultViewMode': 'table' });
  const workspace = makeWorkspace(folder);
  await runServer([...kept, ...extensions, '--install-extension', makePackage(folder)]);
  const server = await serve({ args: [...kept, ...extensions], env: { TMPDIR: folder } });
  const { browser, page } = await openPage(folder);
  try {
    await page.goto(workbenchUrl(server.port, { folder: workspace }));
    return await runTests(new Workbench(page, workspace));
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function runTests(workbench) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  for (const [index, { name, run }] of tests.entries()) {
    const picture = path.join(pictures, `${index + 1}-${name.replaceAll(' ', '-')}`);
    try {
      await run(workbench, (stage) => workbench.page.screenshot({ path: `${picture}-${stage}.png` }));
      console.log(`  ✔ ${name}`);
      counts.passed++;
    } catch (error) {
      await workbench.page.screenshot({ path: `${picture}-failed.png` }).catch(() => console.error('  no picture'));
      console.error(`  ✘ ${name}\n`, error);
      counts.failed++;
    }
    await workbench.closeAll();
  }
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const counts = await runUi();
  console.log(counts);
  process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
}
