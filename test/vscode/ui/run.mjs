// The real user interface, from the .vsix on: installs it into the VS Code from npm, drives the workbench in Chromium
// and takes pictures into test/vscode/pictures/. Comes back with what it counted.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../executable.mjs';
import { fillWorkspace } from '../workspace.mjs';
import { inWorkbench } from './session.mjs';
import { tests } from './tests.mjs';

const pictures = path.join(root, 'test/vscode/pictures');

/** `{ passed, failed, skipped }`. */
export async function runUi() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('the suite of the user interface runs in the VS Code from npm, on Linux x64 only');
    return { passed: 0, failed: 0, skipped: tests.length };
  }
  return inWorkbench(runTests);
}

async function runTests(workbench) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  for (const [index, { name, run }] of tests.entries()) {
    const picture = path.join(pictures, `${index + 1}-${name.replaceAll(' ', '-')}`);
    // Each test finds the files as they are at first.
    fillWorkspace(workbench.folder);
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
