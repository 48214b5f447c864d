// Starts VS Code's own server on a free local port, and ends it together with whatever it started.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { serverNode, vscodeDir } from './setup.mjs';

const common = ['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-telemetry'];
const main = path.join(vscodeDir, 'out/server-main.js');

/** Runs the server for one errand, such as `--install-extension`; comes back with what it printed. */
export async function runServer(args) {
  const child = spawn(serverNode, [main, ...common, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const log = collect(child);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`VS Code server ${args.join(' ')} ended with ${code}\n${log()}`);
  return log();
}

/** Serves until `stop()`; `ended` comes back when the server ends by itself. */
export async function serve({ args, token, env = {} }) {
  const access = token ? ['--connection-token', token] : ['--without-connection-token'];
  // Without the smoke-test driver, a built workbench ignores extensionDevelopmentPath and extensionTestsPath.
  const rest = [
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--disable-workspace-trust',
    '--enable-smoke-test-driver',
    ...access,
  ];
  const child = spawn(serverNode, [main, ...common, ...rest, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const log = collect(child);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  endWithThisProcess(child);
  const port = await listening(child, ended, log);
  return { port, log, ended, stop: () => stop(child, ended) };
}

function collect(child) {
  let text = '';
  const add = (chunk) => {
    text += chunk;
    if (process.env.VSCODE_TEST_VERBOSE) process.stderr.write(chunk);
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  return () => text.slice(-4000);
}

async function listening(child, ended, log) {
  let timer;
  const port = new Promise((resolve) => {
    child.stdout.on('data', () => {
      const match = /Extension host agent listening on (\d+)/.exec(log());
      if (match) resolve(Number(match[1]));
    });
  });
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, 60_000);
  });
  const result = await Promise.race([port, ended.then(() => undefined), late]);
  clearTimeout(timer);
  if (result === undefined) throw new Error(`VS Code server did not start\n${log()}`);
  return result;
}

/** Whatever ends this process takes the server, its extension host and the language server with it. */
function endWithThisProcess(child) {
  process.on('exit', () => signal(child, 'SIGKILL'));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(130));
}

async function stop(child, ended) {
  const timer = setTimeout(() => signal(child, 'SIGKILL'), 5000);
  signal(child, 'SIGTERM');
  await ended;
  clearTimeout(timer);
}

function signal(child, name) {
  try {
    // The whole group: the server leaves children of its own.
    process.kill(-child.pid, name);
  } catch {
    // It has ended.
  }
}
