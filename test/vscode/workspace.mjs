// The folder that the suites open: a copy, because they edit and save.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { root } from './executable.mjs';

/** Copies the suites' files and the sample report into `parent`; comes back with the new folder. */
export function makeWorkspace(parent) {
  const folder = path.join(parent, '年报');
  fillWorkspace(folder);
  return folder;
}

/** Writes the files as they are at first, whatever became of them. */
export function fillWorkspace(folder) {
  cpSync(path.join(root, 'test/vscode/workspace'), folder, { recursive: true });
  cpSync(path.join(root, 'docs/sample'), folder, { recursive: true });
}
