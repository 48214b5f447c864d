import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { parseArguments } from '../../server/src/cli/arguments.ts';

describe('the arguments', () => {
  it('have defaults', () =>
    expect(parseArguments(['甲.txt', '乙'])).toEqual({
      kind: 'check',
      options: {
        paths: ['甲.txt', '乙'],
        format: 'stylish',
        facts: false,
        fix: false,
        reportUnusedSuppressions: false,
        maxWarnings: Number.POSITIVE_INFINITY,
        locale: 'zh',
      },
    }));

  it('may stand before and after the files', () =>
    expect(
      parseArguments(['--format', 'json', '甲.txt', '--max-warnings=3', '--locale', 'en', '-', '--facts']),
    ).toMatchObject({
      options: { paths: ['甲.txt', '-'], format: 'json', facts: true, fix: false, maxWarnings: 3, locale: 'en' },
    }));

  it('end at --, so that a file may begin with a hyphen', () =>
    expect(parseArguments(['--fix', '--', '--甲.txt'])).toMatchObject({ options: { paths: ['--甲.txt'], fix: true } }));

  it('tell the version of the manifest', () =>
    expect(parseArguments(['--version'])).toEqual({ kind: 'print', text: `${manifest.version}\n` }));

  it('have help in Chinese and English that names every option', () => {
    const help = parseArguments(['--help']);
    if (help.kind !== 'print') throw new Error('no help');
    for (const option of [
      '--format',
      '--facts',
      '--fix',
      '--max-warnings',
      '--report-unused-suppressions',
      '--locale',
      '--version',
      '--help',
    ])
      expect(help.text).toContain(option);
    expect(help.text).toContain('检查政府信息公开工作年度报告');
    expect(help.text).toContain('Checks annual reports');
    expect(help.text).toMatch(/^用法 Usage: disclosure-report-lint \[options\] <file\|folder\|glob\|-> \.\.\.$/m);
  });

  it.each([
    [[], '请给出要检查的文件', 'Please name'],
    [['--strict', '甲.txt'], '没有 --strict 这个选项', 'no option --strict'],
    [['--format'], '--format <format> 后面缺少取值', '--format <format> needs a value'],
    [['--format', 'xml', '甲.txt'], '应为 stylish 或 json', 'stylish or json'],
    [['--locale', 'fr', '甲.txt'], '应为 zh 或 en', 'zh or en'],
    [['--max-warnings', '-1', '甲.txt'], '不小于 0 的整数', 'a whole number from 0 up'],
    [['--max-warnings', '1.5', '甲.txt'], '不小于 0 的整数', 'a whole number from 0 up'],
    [['--fix', '-'], '--fix 不能用于标准输入', '--fix cannot be used with standard input'],
    [['--fix', '--facts', '甲.txt'], '不能同时使用', 'cannot be used together'],
  ])('are wrong: %j', (args, zh, en) => {
    const parsed = parseArguments(args);
    if (parsed.kind !== 'wrong-usage') throw new Error(`accepted ${args.join(' ')}`);
    expect(parsed.message.zh).toContain(zh);
    expect(parsed.message.en).toContain(en);
  });
});
