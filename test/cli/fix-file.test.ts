import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixFile } from '../../server/src/cli/fix-file.ts';
import { readSource, type Source } from '../../server/src/cli/read-source.ts';

const folder = mkdtempSync(join(tmpdir(), '年报-fix-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('writing a fixed text back', () => {
  it('leaves a file alone that was changed since it was read', async () => {
    const source = await read('甲.txt', Buffer.from('读到的'));
    writeFileSync(source.path, '别人刚改的');
    expect((await fixFile(source, '修正的'))?.zh).toContain('被其他程序改动');
    expect(readFileSync(source.path, 'utf8')).toBe('别人刚改的');
  });

  it('leaves a file alone whose bytes would not all come back', async () => {
    // A3A0 is an old way to write the wide blank; it would come back as A1A1.
    const bytes = Buffer.from([0xc4, 0xea, 0xb6, 0xc8, 0xb1, 0xa8, 0xb8, 0xe6, 0xb9, 0xab, 0xbf, 0xaa, 0xa3, 0xa0]);
    const source = await read('乙.txt', bytes);
    expect((await fixFile(source, '修正的'))?.zh).toContain('无法按原编码原样写回');
    expect(readFileSync(source.path).equals(bytes)).toBe(true);
  });

  it('tells of a file that is gone', async () => {
    const source = await read('丙.txt', Buffer.from('读到的'));
    rmSync(source.path);
    expect((await fixFile(source, '修正的'))?.zh).toContain('无法写入（ENOENT）');
  });
});

async function read(name: string, bytes: Buffer): Promise<Source> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const source = await readSource({ kind: 'file', path, isNamed: true }, () => {
    throw new Error('standard input is not asked for');
  });
  if ('problem' in source) throw new Error(source.problem.zh);
  return source;
}
