import * as fs from 'node:fs';
import * as path from 'node:path';
import { format } from 'node:util';

const output = process.env.VSCODE_TEST_OUTPUT;
if (output) writeConsoleTo(output);

/** VS Code calls this inside the extension host. Leaves the counts in the file that the runner named. */
export async function run(): Promise<void> {
  // Loaded after the console was set: Mocha's reporter keeps the `console.log` that it finds.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 20_000, reporter: 'spec', forbidOnly: true });
  const files = fs.readdirSync(__dirname).filter((name) => name.endsWith('.test.js'));
  for (const file of files.sort()) mocha.addFile(path.join(__dirname, file));
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failed) => {
      keepCounts({ passed: runner.stats?.passes ?? 0, failed, skipped: runner.stats?.pending ?? 0 });
      if (failed > 0) reject(new Error(`${failed} tests failed.`));
      else resolve();
    });
  });
}

function keepCounts(counts: { passed: number; failed: number; skipped: number }): void {
  const file = process.env.VSCODE_TEST_RESULTS;
  if (file) fs.writeFileSync(file, JSON.stringify(counts));
}

/** On the server route the console goes to the workbench, mixed with its own log; there the runner names a file. */
function writeConsoleTo(file: string): void {
  const write = (...words: unknown[]): void => fs.appendFileSync(file, `${format(...words)}\n`);
  // Not by assignment: VS Code's extension host gave these properties a setter that does nothing.
  // `warn` and `error` stay, because VS Code itself writes there.
  for (const name of ['log', 'info'] as const) {
    Object.defineProperty(console, name, { value: write, configurable: true, writable: true });
  }
}
