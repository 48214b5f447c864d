// `npm start`: builds the extension and opens it in VS Code together with the sample report, until Ctrl+C.
// The VS Code is the installed `code` where there is one, else a downloaded one, else the one from npm, served at a
// local address. VSCODE_TEST_ROUTE=electron or =server asks for one of the last two.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { desktopExecutable, hasDisplay, root } from './executable.mjs';
import { writeSettings } from './settings.mjs';

const built = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

const data = mkdtempSync(path.join(tmpdir(), 'disclosure-report-'));
process.on('exit', () => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(0));

const folder = path.join(data, '示例');
cpSync(path.join(root, 'docs/sample'), folder, { recursive: true });
const [report] = readdirSync(folder);
const sample = path.join(folder, report);
writeSettings(path.join(data, 'data'));

const installed = hasDisplay && !process.env.VSCODE_TEST_ROUTE ? installedCode() : undefined;
const desktop = installed ?? (await desktopExecutable());
await (desktop ? openDesktop(desktop) : openServed());

async function openDesktop(executable) {
  console.log(`已用 ${executable} 打开示例年报；按 Ctrl+C 结束。\nOpened in ${executable}; Ctrl+C ends it.`);
  const folders = [`--user-data-dir=${path.join(data, 'data')}`, `--extensions-dir=${path.join(data, 'extensions')}`];
  const flags = [...folders, `--extensionDevelopmentPath=${root}`, '--disable-workspace-trust'];
  const child = spawn(executable, [...flags, folder, sample], {
    stdio: 'ignore',
    detached: process.platform !== 'win32',
  });
  process.on('exit', () => end(child));
  await new Promise((resolve) => child.once('exit', resolve));
  process.exit(0);
}

async function openServed() {
  const { setup } = await import('./server/setup.mjs');
  const { serve } = await import('./server/serve.mjs');
  const { remote, workbenchUrl } = await import('./server/workbench.mjs');
  setup({ browser: false });
  const token = randomBytes(16).toString('hex');
  const args = ['--server-data-dir', path.join(data, 'server'), '--user-data-dir', path.join(data, 'data')];
  const server = await serve({ args, token, env: { TMPDIR: data } });
  const payload = [
    ['extensionDevelopmentPath', remote(server.port, root)],
    ['openFile', remote(server.port, sample)],
    ['skipWelcome', 'true'],
  ];
  const address = workbenchUrl(server.port, { folder, payload, token });
  const short = await shorten(address, token);
  console.log(
    `请在浏览器中打开以下地址；按 Ctrl+C 结束。\nOpen this address in a browser; Ctrl+C ends it.\n\n  ${short}\n`,
  );
  await server.ended;
  process.exit(1);
}

/** A short local address that leads to a long one, which a terminal would break over many lines. */
async function shorten(address, token) {
  const front = createServer((request, response) => {
    const known = request.url === `/${token}`;
    response.writeHead(known ? 302 : 404, known ? { location: address } : {}).end();
  });
  await new Promise((resolve) => front.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${front.address().port}/${token}`;
}

/**
 * The program behind the `code` command: the command itself hands over to a window that no Ctrl+C would reach.
 * Undefined where there is no `code`, or where it is not laid out as VS Code's own.
 */
function installedCode() {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code'];
  const places = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((place) => names.map((n) => path.join(place, n)));
  const command = places.find((file) => existsSync(file));
  if (!command) return undefined;
  const bin = path.dirname(realpathSync(command));
  const programs = {
    darwin: ['../../../MacOS/Code', '../../../MacOS/Electron'],
    win32: ['../Code.exe'],
  }[process.platform] ?? ['../code'];
  return programs.map((program) => path.resolve(bin, program)).find((file) => existsSync(file));
}

function end(child) {
  try {
    // Where it leads a group of its own, what it started goes with it.
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    // It has ended.
  }
}
