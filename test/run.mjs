// `npm test`: every check of the project, one after the other, whatever came of the one before.
//   node test/run.mjs             all of them
//   node test/run.mjs unit ui     only these
// The last line counts all runners together; a check that does not count its tests counts as one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const checks = {
  build: () => script('esbuild.mjs') && script('esbuild.mjs', '--tests'),
  lint: () => tool('biome', 'check', '--error-on-warnings', '.'),
  types: () => tool('tsc', '--noEmit') && tool('tsc', '-p', 'client/webview'),
  unit: runVitest,
  vscode: async () => (await import('./vscode/run-suite.mjs')).runSuite(),
  ui: async () => (await import('./vscode/ui/run.mjs')).runUi(),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in checks));
if (unknown.length > 0)
  throw new Error(`no such check: ${unknown.join(', ')}; known: ${Object.keys(checks).join(', ')}`);

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const [name, check] of Object.entries(checks)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n=== ${name}`);
  const result = await attempt(check);
  for (const key of Object.keys(counts)) counts[key] += result[key];
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);

/** Runs one check; one that only says yes or no counts as a single test. */
async function attempt(check) {
  try {
    const result = await check();
    if (typeof result === 'object') return result;
    return { passed: result ? 1 : 0, failed: result ? 0 : 1, skipped: 0 };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function runVitest() {
  const folder = mkdtempSync(path.join(tmpdir(), 'vitest-'));
  const file = path.join(folder, 'results.json');
  const succeeded = tool('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  // A file that cannot be loaded fails the run without failing a test.
  const failed = numFailedTests || (succeeded ? 0 : 1);
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

function tool(name, ...args) {
  return run(path.join(root, 'node_modules/.bin', name), args);
}

function script(file, ...args) {
  return run(process.execPath, [file, ...args]);
}

function run(command, args) {
  const options = { stdio: 'inherit', shell: process.platform === 'win32' };
  return spawnSync(command, args, options).status === 0;
}
