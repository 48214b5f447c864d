import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../../..');

/** Builds the server as it is shipped, into a folder of its own, so that no test runs yesterday's. Answers its path. */
export async function buildServer(): Promise<string> {
  const folder = await makeFolder();
  await promisify(execFile)(process.execPath, ['esbuild.mjs', `--into=${folder}`, 'server'], { cwd: root });
  return path.join(folder, 'dist/server.js');
}

/** Builds a server from another entry, given from the top of the project. */
export async function buildServerFrom(entry: string): Promise<string> {
  const outfile = path.join(await makeFolder(), 'server.js');
  const alias = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };
  const input = { entryPoints: [path.join(root, entry)], alias };
  await build({ ...input, outfile, bundle: true, platform: 'node', format: 'cjs' });
  return outfile;
}

function makeFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'disclosure-report-server-'));
}
