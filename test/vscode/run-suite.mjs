// Runs the Mocha suite of test/vscode/suite inside a real VS Code; comes back with what it counted.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { desktopExecutable, root } from './executable.mjs';
import { writeSettings } from './settings.mjs';
import { makeWorkspace } from './workspace.mjs';

/** `{ passed, failed, skipped }`. A suite that left no counts did not run, and that is a failure. */
export async function runSuite() {
  const desktop = await desktopExecutable();
  if (!desktop) (await import('./server/setup.mjs')).setup();
  console.log(`VS Code: ${desktop ?? 'the one from npm'}`);
  const data = mkdtempSync(path.join(tmpdir(), 'vscode-suite-'));
  writeSettings(data);
  const results = path.join(data, 'results.json');
  try {
    await runTests({
      vscodeExecutablePath: desktop ?? path.join(root, 'test/vscode/server/code.mjs'),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'out/suite/index.js'),
      extensionTestsEnv: { VSCODE_TEST_RESULTS: results },
      launchArgs: [
        makeWorkspace(data),
        '--disable-workspace-trust',
        `--user-data-dir=${data}`,
        `--extensions-dir=${path.join(data, 'extensions')}`,
      ],
    });
  } catch (error) {
    console.error(String(error));
  }
  const counts = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed, skipped } = await runSuite();
  console.log({ passed, failed, skipped });
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
