import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CallOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

export interface Cli {
  /** A folder of this test file's own, in which the command runs. */
  readonly folder: string;
  /** Runs the bundled command to its end. */
  call(args: readonly string[], options?: CallOptions): Promise<Outcome>;
  /** Starts the bundled command and leaves its streams to the test. */
  start(args: readonly string[], options?: CallOptions): ReturnType<typeof spawn>;
  /** Writes a file in the folder, with the folders on the way to it; returns its full path. */
  write(path: string, content: string | Uint8Array): string;
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Bundles the command as it is shipped and gives it a folder with files; both are gone after the tests. */
export function useCli(): Cli {
  const home = mkdtempSync(join(tmpdir(), '年报-cli-'));
  const folder = join(home, 'work');
  mkdirSync(folder);
  chmodSync(home, 0o755);
  beforeAll(async () => {
    const { code, stderr } = await collect(
      spawn(process.execPath, [join(root, 'esbuild.mjs'), 'cli', `--into=${home}`], { cwd: root }),
    );
    if (code !== 0) throw new Error(stderr);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const start: Cli['start'] = (args, { env = {}, uid } = {}) =>
    spawn(process.execPath, [join(home, 'dist/cli.js'), ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
      ...(uid !== undefined && { uid }),
    });
  return {
    folder,
    start,
    call(args, options = {}) {
      const child = start(args, options);
      child.stdin?.end(options.stdin ?? '');
      return collect(child);
    },
    write(path, content) {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
      return full;
    },
  };
}

function collect(child: ReturnType<typeof spawn>): Promise<Outcome> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout: String(Buffer.concat(out)), stderr: String(Buffer.concat(err)) }));
  });
}
