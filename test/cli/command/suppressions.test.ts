import { readFileSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleReport } from '../../support/sample-report.ts';
import { useCli } from './support.ts';

const cli = useCli();
const NAME = '.disclosure-report.json';
const faulty = sampleReport({ figures: { 'applications/received/total': '7', 'applications/granted/other': ' ' } });
const entry = {
  rule: 'row-total',
  file: '2023/报告.txt',
  address: 'applications/received/total',
  value: '7',
  reason: '已核对',
  date: '2024-01-15',
};

afterEach(() => {
  for (const path of ['2023', '2022', NAME]) rmSync(`${cli.folder}/${path}`, { recursive: true, force: true });
});

function configure(...suppressions: readonly object[]): string {
  const text = JSON.stringify({ suppressions }, null, 2);
  cli.write(NAME, text);
  return text;
}

const json = async (...args: string[]) => JSON.parse((await cli.call(['--format', 'json', ...args])).stdout);

describe('a suppression', () => {
  it('keeps its finding out of both formats and of the exit code', async () => {
    cli.write('2023/报告.txt', faulty);
    expect((await cli.call(['2023'])).code).toBe(1);
    configure(entry);
    const { code, stdout, stderr } = await cli.call(['2023']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('blank-cell');
    expect(stdout).not.toContain('row-total');
    const [file, ...rest] = await json('2023');
    expect(rest).toEqual([]);
    expect(Object.keys(file)).toEqual(['path', 'form', 'year', 'findings']);
    expect(file.findings).toMatchObject([{ rule: 'blank-cell' }]);
  });

  it('is about one file', async () => {
    cli.write('2023/报告.txt', faulty);
    cli.write('2022/报告.txt', faulty);
    configure(entry);
    const [older, newer] = await json('2022', '2023');
    expect(older.findings).toMatchObject([{ rule: 'row-total' }, { rule: 'blank-cell' }]);
    expect(newer.findings).toMatchObject([{ rule: 'blank-cell' }]);
  });

  it('wakes up when the figure changes', async () => {
    cli.write('2023/报告.txt', faulty);
    configure({ ...entry, value: '6' });
    expect((await json('2023'))[0].findings).toMatchObject([{ rule: 'row-total' }, { rule: 'blank-cell' }]);
  });

  it('keeps --fix away from what it accepts', async () => {
    const text = sampleReport({
      figures: { 'applications/received/total': '０', 'applications/received/other': '０' },
    });
    const path = cli.write('2023/报告.txt', text);
    configure({ ...entry, rule: 'invalid-number', value: '０' });
    await cli.call(['--fix', '2023']);
    expect(readFileSync(path, 'utf8')).toBe(
      sampleReport({ figures: { 'applications/received/total': '０', 'applications/received/other': '0' } }),
    );
  });
});

describe('--report-unused-suppressions', () => {
  const unused = { ...entry, value: '6' };

  it('reports them as findings of the configuration file', async () => {
    cli.write('2023/报告.txt', faulty);
    const text = configure(entry, unused);
    const files = await json('--report-unused-suppressions', '2023');
    expect(files).toHaveLength(2);
    const line = text.split('\n').indexOf('    {', 9);
    expect(files[1]).toEqual({
      path: NAME,
      form: null,
      year: null,
      findings: [
        {
          rule: 'unused-suppression',
          severity: 'warning',
          message: expect.stringContaining('2023/报告.txt'),
          range: { start: { line, character: 4 }, end: { line: line + 7, character: 5 } },
          related: [],
        },
      ],
    });
  });

  it('tells people, and counts as a warning', async () => {
    cli.write('2023/报告.txt', faulty);
    configure(entry, unused);
    const { code, stdout } = await cli.call(['--report-unused-suppressions', '--max-warnings', '1', '2023']);
    expect(stdout).toMatch(/^\.disclosure-report\.json\n {2}\d+:5 {2}警告 {2}.* {2}unused-suppression$/m);
    expect(stdout).toContain('0 个错误，2 个警告');
    expect(code).toBe(1);
  });

  it('says nothing of files that were not checked in this run', async () => {
    cli.write('2023/报告.txt', faulty);
    cli.write('2022/报告.txt', faulty);
    configure(unused);
    expect(await json('--report-unused-suppressions', '2022')).toHaveLength(1);
    expect(await json('--report-unused-suppressions', '2022', '2023')).toHaveLength(3);
  });

  it('is silent when all are used, and nothing is told without the option', async () => {
    cli.write('2023/报告.txt', faulty);
    configure(entry);
    expect(await json('--report-unused-suppressions', '2023')).toHaveLength(1);
    configure(unused);
    expect(await json('2023')).toHaveLength(1);
  });

  it('cannot be asked for together with --facts', async () => {
    const { code, stderr } = await cli.call(['--facts', '--report-unused-suppressions', '2023']);
    expect(code).toBe(2);
    expect(stderr).toContain('--report-unused-suppressions');
  });
});
