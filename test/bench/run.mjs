// `npm run bench`: bundles the benchmark with the engine as it stands in the source, then runs it. See README.md.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const args = process.argv.slice(2);

await esbuild.build({
  absWorkingDir: root,
  entryPoints: { main: 'test/bench/main.ts', worker: 'test/bench/worker.ts', floor: 'test/bench/floor-server.ts' },
  outdir: 'out/bench',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'warning',
  // The same shape as what is shipped; a profile needs the names of the source.
  minify: !args.includes('--profile'),
});

run('esbuild.mjs', '--into=out/bench', 'server');
process.exit(run('out/bench/main.js', ...args));

/** Runs a script at the top of the project; answers its exit code. */
function run(script, ...options) {
  const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit', cwd: root });
  return status ?? 1;
}
