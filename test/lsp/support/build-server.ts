import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../../..');

/** Bundles a server as it is shipped, into a folder of its own, so that no test runs yesterday's. Answers its path. */
export async function buildServer(entry = 'server/src/node.ts'): Promise<string> {
  const outfile = path.join(mkdtempSync(path.join(tmpdir(), 'disclosure-report-server-')), 'server.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outfile;
}
