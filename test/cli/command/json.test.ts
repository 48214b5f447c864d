import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../support/sample-report.ts';
import { useCli } from './support.ts';

const cli = useCli();
const wrongTotal = sampleReport({ figures: { 'applications/received/total': '1' } });
const fullWidth = sampleReport({ figures: { 'applications/received/total': '０' } });

describe('--format json', () => {
  it('prints the findings of every file in order, with the members of the contract', async () => {
    cli.write('甲.txt', wrongTotal);
    cli.write('乙.txt', fullWidth);
    cli.write('丙.txt', '一份日记，与报告无关。\n');
    const { code, stdout, stderr } = await cli.call(['--format', 'json', '甲.txt', './乙.txt', '丙.txt']);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    const [first, second, third, ...rest] = JSON.parse(stdout);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ path: '甲.txt', form: '2021', year: 2023 });
    expect(third).toEqual({ path: '丙.txt', form: null, year: null, findings: [] });
    const lines = wrongTotal.split('\n');
    const line = lines.findIndex((text) => text.startsWith('一、本年新收'));
    const character = (lines[line] ?? '').length - 1;
    expect(first.findings).toEqual([
      {
        rule: 'row-total',
        severity: 'error',
        message: expect.stringContaining('总计'),
        range: { start: { line, character }, end: { line, character: character + 1 } },
        address: 'applications/received/total',
        related: expect.any(Array),
        fix: 'unsafe',
      },
    ]);
    expect(first.findings[0].related[0]).toEqual({
      address: 'applications/received/natural-person',
      range: { start: { line, character: character - 12 }, end: { line, character: character - 11 } },
      message: expect.stringContaining('自然人'),
    });
    expect(second.path).toBe('./乙.txt');
    expect(second.findings).toEqual([
      expect.objectContaining({ rule: 'invalid-number', address: 'applications/received/total', fix: 'safe' }),
    ]);
  });

  it('speaks English when asked to', async () => {
    cli.write('甲.txt', wrongTotal);
    const { stdout } = await cli.call(['--format', 'json', '--locale', 'en', '甲.txt']);
    expect(JSON.parse(stdout)[0].findings[0].message).toMatch(/total/i);
    expect(JSON.parse(stdout)[0].findings[0].message).not.toContain('请核对');
  });

  it('names the section of a finding about one', async () => {
    cli.write('缺.txt', sampleReport({ without: ['applications'] }));
    const { stdout } = await cli.call(['--format', 'json', '缺.txt']);
    expect(JSON.parse(stdout)[0].findings).toContainEqual(
      expect.objectContaining({ rule: 'missing-section', section: 'applications', related: expect.any(Array) }),
    );
  });

  it('counts places without a byte order mark, as editors do', async () => {
    cli.write('甲.txt', wrongTotal);
    cli.write('标记.txt', `\uFEFF${wrongTotal}`);
    const { stdout } = await cli.call(['--format', 'json', '甲.txt', '标记.txt']);
    const [plain, marked] = JSON.parse(stdout);
    expect(marked.findings).toEqual(plain.findings);
  });

  it('is an empty array where nothing could be read', async () => {
    const { code, stdout } = await cli.call(['--format', 'json', '没有.txt']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual([]);
  });
});
