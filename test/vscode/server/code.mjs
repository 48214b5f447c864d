#!/usr/bin/env node
// Stands in for the `code` executable that @vscode/test-electron starts:
//   code [folder] --extensionDevelopmentPath=… --extensionTestsPath=… [--user-data-dir=…] [--extensions-dir=…]
// Starts VS Code's own server, opens its workbench in headless Chromium, lets the extension host run the suite,
// prints what the suite printed and exits with its code.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPage } from './browser.mjs';
import { serve } from './serve.mjs';
import { remote, workbenchUrl } from './workbench.mjs';

const verbose = Boolean(process.env.VSCODE_TEST_VERBOSE);
const timeoutMs = Number(process.env.VSCODE_TEST_TIMEOUT_MS ?? 300_000);
const { folder, flags } = readArguments(process.argv.slice(2));
const temporary = mkdtempSync(path.join(tmpdir(), 'vscode-server-'));
const output = path.join(temporary, 'test-output.txt');
process.on('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));

const kept = ['user-data-dir', 'extensions-dir'].filter((name) => flags.has(name));
const server = await serve({
  args: [
    '--server-data-dir',
    path.join(temporary, 'server'),
    ...kept.flatMap((name) => [`--${name}`, flags.get(name)]),
  ],
  // VS Code leaves its sockets in the temporary folder.
  env: { TMPDIR: temporary, VSCODE_TEST_OUTPUT: output },
});
const { browser, page } = await openPage(temporary);
try {
  process.exitCode = await runSuite();
} finally {
  await browser.close();
  await server.stop();
}
process.exit();

async function runSuite() {
  const log = [];
  const ended = suiteEnd(log);
  const payload = [
    ['extensionDevelopmentPath', remote(server.port, path.resolve(flags.get('extensionDevelopmentPath')))],
    ['extensionTestsPath', remote(server.port, path.resolve(flags.get('extensionTestsPath')))],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  await page.goto(workbenchUrl(server.port, { folder, payload }));
  const result = await ended;
  if (existsSync(output)) process.stdout.write(readFileSync(output, 'utf8'));
  if (typeof result === 'number') return result;
  console.error(`VS Code: ${result}\n${log.slice(-40).join('\n')}\n${server.log()}`);
  return 124;
}

/** The suite's exit code, or a sentence on what came in its place. */
function suiteEnd(log) {
  return new Promise((resolve) => {
    void page.exposeFunction('codeAutomationLog', (type, words) => {
      log.push(`${type} ${words.join(' ')}`);
      if (verbose) console.error(type, ...words);
    });
    void page.exposeFunction('codeAutomationExit', (code) => resolve(code));
    page.on('crash', () => resolve('the page crashed'));
    void server.ended.then(() => resolve('the server ended'));
    setTimeout(() => resolve(`no end after ${timeoutMs} ms`), timeoutMs).unref();
  });
}

function readArguments(words) {
  const found = new Map();
  let first;
  for (const word of words) {
    const flag = /^--([^=]+)(?:=(.*))?$/.exec(word);
    if (flag) found.set(flag[1], flag[2] ?? '');
    else first ??= path.resolve(word);
  }
  return { folder: first, flags: found };
}
