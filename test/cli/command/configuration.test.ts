import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../../server/src/lint/check.ts';
import { readConfiguration } from '../../../server/src/lint/config/read-configuration.ts';
import { RULES } from '../../../server/src/rules/index.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { useCli } from './support.ts';

const cli = useCli();
const NAME = '.disclosure-report.json';
const blank = sampleReport({ figures: { 'applications/granted/other': ' ' } });
const clean = '检查了 1 份报告，没有发现问题。\n';

afterEach(() => {
  rmSync(cli.folder, { recursive: true });
  mkdirSync(cli.folder);
});

interface FileFindings {
  readonly path: string;
  readonly form: string | null;
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
}

async function findingsOf(...args: string[]): Promise<readonly FileFindings[]> {
  return JSON.parse((await cli.call(['--format', 'json', ...args])).stdout);
}

/** `rule severity` of all findings, by path. */
async function told(...args: string[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const files = await findingsOf(...args);
  return Object.fromEntries(
    files.map(({ path, findings }) => [path, findings.map(({ rule, severity }) => `${rule} ${severity}`)]),
  );
}

describe('the configuration file', () => {
  it('sets severities, with comments in it', async () => {
    cli.write('报告.txt', blank);
    expect(await told('报告.txt')).toEqual({ '报告.txt': ['blank-cell warning'] });
    cli.write(NAME, '{ // 从严\n  "rules": { "blank-cell": "error", }, }');
    expect(await told('报告.txt')).toEqual({ '报告.txt': ['blank-cell error'] });
    expect((await cli.call(['报告.txt'])).code).toBe(1);
    cli.write(NAME, '{ "rules": { "blank-cell": "off" } }');
    expect(await cli.call(['报告.txt'])).toEqual({ code: 0, stdout: clean, stderr: '' });
  });

  it('is the nearest one upward, and that one alone', async () => {
    for (const path of ['甲.txt', 'a/乙.txt', 'a/b/丙.txt', 'a/b/c/丁.txt']) cli.write(path, blank);
    cli.write(NAME, '{ "rules": { "blank-cell": "off" } }');
    cli.write(`a/b/${NAME}`, '{ "rules": { "blank-cell": "information" }, "ignore": ["c"] }');
    expect(await told('.')).toEqual({ '甲.txt': [], 'a/乙.txt': [], 'a/b/丙.txt': ['blank-cell information'] });
    expect(await told(`${cli.folder}/a/b/丙.txt`)).toEqual({
      [`${cli.folder}/a/b/丙.txt`]: ['blank-cell information'],
    });
  });

  it('counts for standard input when it stands in the working folder or above', async () => {
    cli.write(NAME, '{ "rules": { "blank-cell": "off" } }');
    expect(await cli.call(['-'], { stdin: blank })).toEqual({ code: 0, stdout: clean, stderr: '' });
  });

  it('may have any encoding that a report may have', async () => {
    cli.write('报告.txt', blank);
    const text = '{ /* 关闭空格检查 */ "rules": { "blank-cell": "off" } }';
    for (const [charset, addBOM] of [
      ['utf-8', true],
      ['utf-16le', true],
      ['gb18030', false],
    ] as const) {
      cli.write(NAME, iconv.encode(text, charset, { addBOM }));
      expect(await told('报告.txt')).toEqual({ '报告.txt': [] });
    }
  });

  it('sets the form and the kind of body', async () => {
    cli.write('报告.txt', sampleReport());
    cli.write(NAME, '{ "form": "2019", "body": "township" }');
    expect(await findingsOf('报告.txt')).toMatchObject([{ form: '2019' }]);
    const { stdout } = await cli.call(['--facts', '报告.txt']);
    expect(JSON.parse(stdout)).toMatchObject([{ form: '2019' }]);
  });
});

describe('a configuration file with mistakes', () => {
  it('that is broken is told with line and column; reports are checked without it', async () => {
    cli.write('a/报告.txt', blank);
    cli.write('a/另一份.txt', blank);
    cli.write(`a/${NAME}`, '{\n  "rules": { "blank-cell": "off" \n');
    cli.write(NAME, '{ "rules": { "blank-cell": "off" } }');
    const { code, stdout, stderr } = await cli.call(['a']);
    expect(code).toBe(2);
    expect(stdout.match(/blank-cell/g)).toHaveLength(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^a\/\.disclosure-report\.json:3:1: 配置文件格式有误.*“}”.* \/ The configuration is not well-formed/,
      ),
      'a/.disclosure-report.json: 配置文件没有生效，报告按默认设置检查。 / the configuration does not apply; reports are checked with the defaults.',
    ]);
  });

  it('that are small is told of each, and counts as far as it is right', async () => {
    cli.write('报告.txt', blank);
    cli.write(NAME, '{\n  "rules": { "blank-cell": "off", "blank-cels": "off" },\n  "form": 2021\n}');
    const { code, stdout, stderr } = await cli.call(['报告.txt']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: clean });
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^\.disclosure-report\.json:2:35: 没有 "blank-cels" 这条规则.* \/ There is no rule/),
      expect.stringMatching(/^\.disclosure-report\.json:3:11: 2021 无效/),
    ]);
  });

  it('that cannot be read is told', async () => {
    cli.write('报告.txt', blank);
    mkdirSync(`${cli.folder}/${NAME}`);
    const folder = await cli.call(['报告.txt']);
    expect(folder.code).toBe(2);
    expect(folder.stderr).toMatch(/^\.disclosure-report\.json: 无法读取（EISDIR）/);
    rmSync(`${cli.folder}/${NAME}`, { recursive: true });
    cli.write(NAME, Buffer.from([0x7b, 0xff, 0xff, 0x7d]));
    expect((await cli.call(['报告.txt'])).stderr).toMatch(/^\.disclosure-report\.json: 无法识别文字编码/);
    chmodSync(cli.write(NAME, '{}'), 0o000);
    // Root may read everything.
    const { stderr } = await cli.call(['报告.txt'], process.getuid?.() === 0 ? { uid: 65534 } : {});
    expect(stderr).toMatch(/^\.disclosure-report\.json: 没有读取权限/);
  });
});

describe('ignored files', () => {
  const CONFIGURATION = '{ "ignore": ["旧/", "*.bak.txt", "/草稿*", "!草稿定稿.txt"] }';

  it('are left out when found in a folder or by a glob', async () => {
    cli.write(NAME, CONFIGURATION);
    for (const path of [
      '旧/甲.txt',
      'a/旧/乙.txt',
      'a/丙.bak.txt',
      '草稿1.txt',
      'a/草稿2.txt',
      '草稿定稿.txt',
      'a/丁.txt',
    ]) {
      cli.write(path, blank);
    }
    expect(Object.keys(await told('.')).sort()).toEqual(['a/丁.txt', 'a/草稿2.txt', '草稿定稿.txt']);
    expect(Object.keys(await told('**/*.txt')).sort()).toEqual(['a/丁.txt', 'a/草稿2.txt', '草稿定稿.txt']);
  });

  it('are checked, with a note, when they are named', async () => {
    cli.write(NAME, CONFIGURATION);
    cli.write('草稿1.txt', blank);
    const { code, stdout, stderr } = await cli.call(['.', '草稿1.txt']);
    expect(code).toBe(0);
    expect(stdout).toContain('blank-cell');
    expect(stderr).toMatch(/^草稿1\.txt: 属于配置文件中忽略的文件.* \/ is ignored by the configuration/);
  });

  it('are told of when there is nothing else', async () => {
    cli.write(NAME, CONFIGURATION);
    cli.write('旧/甲.txt', blank);
    const { code, stdout, stderr } = await cli.call(['.']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('没有检查');
  });
});

it('finds with a configuration what the editor finds with it', async () => {
  const ruleIds = RULES.map(({ meta }) => meta.id);
  const level = fc.constantFrom('off', 'information', 'warning', 'error');
  const configurations = fc.record(
    {
      rules: fc.dictionary(fc.constantFrom(...ruleIds), level, { maxKeys: 6 }),
      form: fc.constantFrom('2021', '2019'),
      body: fc.constantFrom('department', 'government', 'township'),
    },
    { requiredKeys: [] },
  );
  const figures = fc.dictionary(
    fc.constantFrom('applications/received/total', 'applications/granted/other', 'applications/total/business'),
    fc.constantFrom('1', ' ', '/', '０', '约3'),
  );
  const property = fc.asyncProperty(configurations, figures, async (configured, changed) => {
    const text = sampleReport({ figures: changed });
    const file = JSON.stringify(configured);
    cli.write('一/报告.txt', text);
    cli.write(NAME, file);
    const { configuration } = readConfiguration(file, new Set(ruleIds));
    const context = { rules: RULES, configuration, relativePath: '一/报告.txt', fileName: '报告.txt' };
    const { report, findings } = check(text, context);
    const [found] = await findingsOf('一');
    expect(found?.form).toBe(report.form);
    expect(found?.findings.map(({ rule, severity }) => [rule, severity])).toEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
    );
  });
  await fc.assert(property, { numRuns: 15 });
}, 60_000);
