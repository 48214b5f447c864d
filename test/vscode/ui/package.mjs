// Makes the .vsix that is installed, out of what is built.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../executable.mjs';

const kilobyte = 1024;

/** Packs into `folder`, comes back with the file; fails where it or the server is larger than a user should have to load. */
export function makePackage(folder) {
  const file = path.join(folder, 'disclosure-report-lint.vsix');
  const vsce = path.join(root, 'node_modules/.bin/vsce');
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  const args = ['package', ...flags, '--out', file];
  const { status, stdout, stderr } = spawnSync(vsce, args, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  const sizes = { vsix: statSync(file).size, server: statSync(path.join(root, 'dist/server.js')).size };
  console.log(
    `  the .vsix has ${Math.round(sizes.vsix / kilobyte)} KB, the server ${Math.round(sizes.server / kilobyte)} KB`,
  );
  assert.ok(sizes.vsix < 1000 * kilobyte, 'the .vsix is under 1000 KB');
  assert.ok(sizes.server < 750 * kilobyte, 'the server is under 750 KB');
  return file;
}
