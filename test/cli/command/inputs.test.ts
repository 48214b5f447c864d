import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../support/sample-report.ts';
import { useCli } from './support.ts';

const cli = useCli();
const report = sampleReport();
const clean = '检查了 1 份报告，没有发现问题。\n';

describe('inputs', () => {
  it('reads standard input', async () => {
    expect(await cli.call(['-'], { stdin: report })).toEqual({ code: 0, stdout: clean, stderr: '' });
    const { stdout } = await cli.call(['--format', 'json', '-'], { stdin: iconv.encode(report, 'gb18030') });
    expect(JSON.parse(stdout)).toEqual([{ path: '-', form: '2021', year: 2023, findings: [] }]);
  });

  it('gives the files of a folder with paths relative to the working folder', async () => {
    for (const name of ['b.txt', 'a/c.md', 'a.html']) cli.write(`reports/${name}`, report);
    cli.write('reports/d.csv', report);
    const paths = async (...args: string[]): Promise<unknown> =>
      JSON.parse((await cli.call(['--format', 'json', ...args])).stdout).map(({ path }: { path: string }) => path);
    expect(await paths('reports')).toEqual(['reports/a.html', 'reports/a/c.md', 'reports/b.txt']);
    expect(await paths('.')).toEqual(['reports/a.html', 'reports/a/c.md', 'reports/b.txt']);
    expect(await paths('reports/*.*')).toEqual(['reports/a.html', 'reports/b.txt', 'reports/d.csv']);
    expect(await paths('reports/d.csv', 'reports', './reports/b.txt')).toEqual([
      'reports/d.csv',
      'reports/a.html',
      'reports/a/c.md',
      'reports/b.txt',
    ]);
  });

  it('tells of each input that cannot be read, and reports all others', async () => {
    cli.write('报告.txt', report);
    cli.write('报告.docx', Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('word/document.xml')]));
    mkdirSync(`${cli.folder}/空`);
    const { code, stdout, stderr } = await cli.call(['没有.txt', '报告.docx', '空', '*.rst', '报告.txt']);
    expect(code).toBe(2);
    expect(stdout).toBe(clean);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^没有\.txt: 没有这个文件或文件夹.* \/ no such file/),
      expect.stringMatching(/^报告\.docx: 是 Word 文档（\.docx），不是文本；.* \/ is a Word document/),
      expect.stringMatching(/^空: 文件夹中没有 \.txt.* \/ the folder has no \.txt/),
      expect.stringMatching(/^\*\.rst: 没有与此通配符匹配的文件.* \/ no file matches/),
    ]);
  });

  it('tells of folders and files that may not be read', async () => {
    cli.write('locked/a.txt', report);
    cli.write('open/inner/b.txt', report);
    cli.write('open/c.txt', report);
    chmodSync(cli.write('open/d.txt', report), 0o000);
    for (const folder of ['locked', 'open/inner']) chmodSync(`${cli.folder}/${folder}`, 0o000);
    const { code, stdout, stderr } = await cli.call(['locked', 'open'], asOther());
    for (const folder of ['locked', 'open/inner']) chmodSync(`${cli.folder}/${folder}`, 0o755);
    for (const folder of ['locked', 'open']) rmSync(`${cli.folder}/${folder}`, { recursive: true });
    expect({ code, stdout }).toEqual({ code: 2, stdout: clean });
    expect(stderr.match(/^[^:]+: 没有读取权限/gm)).toEqual([
      'locked: 没有读取权限',
      'open/d.txt: 没有读取权限',
      'open/inner: 没有读取权限',
    ]);
  });

  it('stops at a file that is too large, also where its size is not known before', async () => {
    const { code, stderr } = await cli.call(['-'], { stdin: Buffer.alloc(64 * 1024 * 1024 + 1, 'a') });
    expect(code).toBe(2);
    expect(stderr).toContain('-: 超过 64 MB');
  });

  it('says of a file that is garbled as a whole what it is', async () => {
    cli.write('乱码.txt', iconv.decode(Buffer.from(report, 'utf8'), 'gbk'));
    expect(await cli.call(['乱码.txt'])).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^乱码\.txt: 全文是乱码.* \/ is garbled throughout/),
    });
  });

  it('notes a file that is no report, which is no error', async () => {
    cli.write('日记.txt', '今天天气很好。\n');
    expect(await cli.call(['日记.txt'])).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^日记\.txt: 不是政府信息公开工作年度报告，没有检查。 \/ is not an annual report/),
    });
  });
});

/** Root may read everything, so that somebody else has to run the command. */
function asOther(): { readonly uid?: number } {
  return process.getuid?.() === 0 ? { uid: 65534 } : {};
}
