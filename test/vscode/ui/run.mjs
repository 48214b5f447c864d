// The real user interface, from the .vsix on: installs it into the VS Code from npm, drives the workbench in Chromium
// and takes pictures into test/vscode/pictures/, each in a light and in a dark theme.
//   node test/vscode/ui/run.mjs             all tests
//   node test/vscode/ui/run.mjs hover menu  only those with one of these words in their names
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../executable.mjs';
import { fillWorkspace } from '../workspace.mjs';
import { inWorkbench } from './session.mjs';
import { tests as installed } from './tests.mjs';
import { webTests } from './web.mjs';

const tests = [...installed, ...webTests];
const pictures = path.join(root, 'test/vscode/pictures');

/** Runs the tests with one of these words in their names, without words all. Comes back with `{ passed, failed, skipped }`. */
export async function runUi(words = []) {
  const chosen = tests.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('the suite of the user interface runs in the VS Code from npm, on Linux x64 only');
    return { passed: 0, failed: 0, skipped: chosen.length };
  }
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const inBrowser = chosen.filter((test) => webTests.includes(test));
  const inServer = chosen.filter((test) => !webTests.includes(test));
  if (inServer.length > 0) await inWorkbench((workbench) => runTests(workbench, inServer, counts));
  if (inBrowser.length > 0) await inWorkbench((workbench) => runTests(workbench, inBrowser, counts), 'browser');
  return counts;
}

async function runTests(workbench, chosen, counts) {
  for (const test of chosen) {
    const { name, run } = test;
    const picture = path.join(pictures, `${tests.indexOf(test) + 1}-${name.replaceAll(' ', '-')}`);
    const start = Date.now();
    let error = await attempt(workbench, run, picture);
    if (error) {
      console.error(`  once more: ${name}\n`, error);
      error = await attempt(workbench, run, picture);
    }
    if (error) console.error(`  ✘ ${name}\n`, error);
    else console.log(`  ✔ ${name} (${Date.now() - start} ms)`);
    counts[error ? 'failed' : 'passed']++;
  }
}

/**
 * Comes back with the error, if there was one. A window that is driven from outside is disturbed now and then by what else
 * the machine does: then a test is tried once more, in a window of its own.
 */
async function attempt(workbench, run, picture) {
  // Each test finds the files as they are at first.
  fillWorkspace(workbench.folder);
  try {
    await run(workbench, (stage) => takeBoth(workbench, `${picture}-${stage}`));
    return undefined;
  } catch (error) {
    await workbench.page.screenshot({ path: `${picture}-failed.png` }).catch(() => console.error('  no picture'));
    // What it left open is not the next one's.
    await workbench.reload();
    return error;
  } finally {
    await workbench.closeAll();
  }
}

/** Now, and in the other colours, which the window then keeps: the tests run in both, by turns. */
async function takeBoth(workbench, picture) {
  const now = await workbench.colours();
  for (const colours of [now, now === 'dark' ? 'light' : 'dark']) {
    await workbench.recolour(colours);
    writeFileSync(`${picture}-${colours}.png`, await workbench.still());
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const counts = await runUi(process.argv.slice(2));
  console.log(counts);
  process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
}
