import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../support/sample-report.ts';
import { useCli } from './support.ts';

const cli = useCli();
const faulty = sampleReport({
  lineEnd: '\r\n',
  figures: { 'applications/received/total': '０', 'applications/granted/other': ' ' },
});
const fixed = faulty.replace('０', '0');

describe('--fix', () => {
  it.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['gb18030', false],
  ])('keeps the encoding %s, byte order mark %s, the line ends and the mode', async (charset, addBOM) => {
    const path = cli.write('报告.txt', iconv.encode(faulty, charset, { addBOM }));
    chmodSync(path, 0o640);
    const { code, stdout, stderr } = await cli.call(['--fix', '报告.txt']);
    expect(readFileSync(path).equals(iconv.encode(fixed, charset, { addBOM }))).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(stdout).toContain('blank-cell');
    expect(stdout).not.toContain('invalid-number');
    expect(stderr).toBe('已修正并写入 1 个文件。 / Files fixed and written: 1.\n');
    expect(code).toBe(0);
  });

  it('writes nothing where nothing changes, and nothing the second time', async () => {
    const good = cli.write('好.txt', sampleReport());
    const bad = cli.write('坏.txt', faulty);
    const before = statSync(good, { bigint: true });
    await cli.call(['--fix', '好.txt', '坏.txt']);
    const once = statSync(bad, { bigint: true });
    const { stderr } = await cli.call(['--fix', '好.txt', '坏.txt']);
    expect(stderr).toBe('');
    expect(inodeAndTime(statSync(good, { bigint: true }))).toEqual(inodeAndTime(before));
    expect(inodeAndTime(statSync(bad, { bigint: true }))).toEqual(inodeAndTime(once));
  });

  it('changes no figure', async () => {
    const text = sampleReport({ figures: { 'applications/received/total': '1' } });
    const path = cli.write('报告.txt', text);
    const { code } = await cli.call(['--fix', '报告.txt']);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(code).toBe(1);
  });

  it('leaves texts alone that are no reports', async () => {
    const path = cli.write('日记.txt', '一、总计０\r\n');
    await cli.call(['--fix', '日记.txt']);
    expect(readFileSync(path, 'utf8')).toBe('一、总计０\r\n');
  });

  it('fixes a whole folder and leaves no other file in it', async () => {
    for (const name of ['a.txt', 'b.md', 'sub/c.txt']) cli.write(`folder/${name}`, faulty);
    const { stderr } = await cli.call(['--fix', 'folder', '--format', 'json']);
    expect(stderr).toContain('3');
    expect(readdirSync(`${cli.folder}/folder`, { recursive: true }).map(String).sort()).toEqual([
      'a.txt',
      'b.md',
      'sub',
      'sub/c.txt',
    ]);
    expect(readFileSync(`${cli.folder}/folder/sub/c.txt`, 'utf8')).toBe(fixed);
  });

  it('tells of a file that may not be written and reports it as it is', async () => {
    chmodSync(cli.folder, 0o777);
    const path = cli.write('只读.txt', faulty);
    chmodSync(path, 0o444);
    const { code, stdout, stderr } = await cli.call(['--fix', '只读.txt'], asOther());
    expect(code).toBe(2);
    expect(stderr).toContain('只读.txt: 无法写入（EACCES），没有修正。');
    expect(stdout).toContain('invalid-number');
    expect(readFileSync(path, 'utf8')).toBe(faulty);
  });
});

function inodeAndTime({ ino, mtimeNs }: { readonly ino: bigint; readonly mtimeNs: bigint }): readonly bigint[] {
  return [ino, mtimeNs];
}

/** Root may write everything, so that somebody else has to run the command. */
function asOther(): { readonly uid?: number } {
  return process.getuid?.() === 0 ? { uid: 65534 } : {};
}
