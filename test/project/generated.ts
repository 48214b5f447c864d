import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { expect } from 'vitest';

// Some files of the project, or parts of them, are made from the rules themselves. To write them anew:
//   UPDATE=1 npx vitest run test/project

export const root = path.resolve(import.meta.dirname, '../..');

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Whether stale files are written anew rather than reported. */
export const isUpdating = Boolean(process.env.UPDATE);

/** Fails where the file is not as the rules say; with `UPDATE` it is written first. */
export function expectFresh(file: string, fresh: string): void {
  const full = path.join(root, file);
  if (isUpdating && (!existsSync(full) || read(file) !== fresh)) writeFileSync(full, fresh);
  expect(existsSync(full) ? read(file) : '', `${file} is stale: UPDATE=1 npx vitest run test/project`).toBe(fresh);
}
