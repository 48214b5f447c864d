import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../server/src/cli/write-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '年报-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writing a file', () => {
  it('puts a new file in place of the old one and leaves nothing beside it', async () => {
    const path = join(folder, '报告.txt');
    writeFileSync(path, '旧');
    const before = statSync(path).ino;
    await writeFileAtomically(path, Buffer.from('新'));
    expect(readFileSync(path, 'utf8')).toBe('新');
    expect(statSync(path).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(['报告.txt']);
  });

  it('keeps the mode', async () => {
    const path = join(folder, '报告.txt');
    writeFileSync(path, '旧');
    chmodSync(path, 0o640);
    await writeFileAtomically(path, Buffer.from('新'));
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('writes to the file that a link points at', async () => {
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real/报告.txt'), '旧');
    symlinkSync(join(folder, 'real/报告.txt'), join(folder, '链接.txt'));
    await writeFileAtomically(join(folder, '链接.txt'), Buffer.from('新'));
    expect(lstatSync(join(folder, '链接.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real/报告.txt'), 'utf8')).toBe('新');
  });

  it('leaves nothing behind where it fails', async () => {
    // A file cannot take the place of a folder: everything works up to the rename.
    mkdirSync(join(folder, '报告.txt'));
    await expect(writeFileAtomically(join(folder, '报告.txt'), Buffer.from('新'))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['报告.txt']);
  });
});
