import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Work } from './floors.ts';

const FOLDER = path.resolve('test/bench/peers');

/** Linters of others that work in this process without a file: what their main module makes of a text. */
const PEERS = {
  autocorrect: [
    'autocorrect-node',
    ({ lintFor }) =>
      (text) =>
        lintFor(text, 'report.txt').lines.length,
  ],
  markdownlint: [
    'markdownlint/sync',
    ({ lint }) =>
      (text) =>
        lint({ strings: { text } }).text.length,
  ],
  zhlint: [
    'zhlint',
    ({ run }) =>
      (text) =>
        run(text, { rules: { preset: 'default' } }).validations.length,
  ],
} as const satisfies Readonly<Record<string, readonly [string, (exports: PeerExports) => Work]>>;

export type PeerName = keyof typeof PEERS;
export const PEER_NAMES = Object.keys(PEERS) as readonly PeerName[];

/** As much of the peers' interfaces as is called here. */
interface PeerExports {
  readonly lintFor: (text: string, file: string) => { readonly lines: readonly unknown[] };
  readonly lint: (input: { readonly strings: { readonly text: string } }) => { readonly text: readonly unknown[] };
  readonly run: (text: string, options: object) => { readonly validations: readonly unknown[] };
}

/** Installs the peers beside their manifest unless they are there. The versions in it are exact. */
export function installPeers(): void {
  if (existsSync(path.join(FOLDER, 'node_modules'))) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync(npm, args, { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
}

export async function loadPeer(name: PeerName): Promise<Work> {
  const [specifier, toWork] = PEERS[name];
  const found = createRequire(path.join(FOLDER, 'package.json')).resolve(specifier);
  const module = await import(pathToFileURL(found).href);
  return toWork({ ...module, ...module.default });
}
