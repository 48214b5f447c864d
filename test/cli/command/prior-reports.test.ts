import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, describe, expect, it } from 'vitest';
import { type SampleOptions, sampleReport } from '../../support/sample-report.ts';
import { useCli } from './support.ts';

const cli = useCli();

afterEach(() => {
  rmSync(cli.folder, { recursive: true });
  mkdirSync(cli.folder);
});

interface Found {
  readonly rule: string;
  readonly address?: string;
  readonly message: string;
}

/** The findings of the rules across files, by path. */
async function told(...args: string[]): Promise<Readonly<Record<string, readonly Found[]>>> {
  const { stdout } = await cli.call(['--format', 'json', ...args]);
  const files = JSON.parse(stdout) as readonly { readonly path: string; readonly findings: readonly Found[] }[];
  return Object.fromEntries(
    files.map(({ path, findings }) => [path, findings.filter(({ rule }) => /^(?:prior|repeated)/.test(rule))]),
  );
}

async function rulesOf(...args: string[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const found = await told(...args);
  return Object.fromEntries(Object.entries(found).map(([path, list]) => [path, list.map(({ rule }) => rule)]));
}

const ORGAN = '云岭县林业局';

interface Options extends SampleOptions {
  readonly organ?: string;
}

/** A report that carries two applications out. */
const last = ({ organ = ORGAN, ...options }: Options = {}): string =>
  sampleReport({
    year: 2022,
    ...options,
    figures: {
      'applications/received/natural-person': '2',
      'applications/received/total': '2',
      'applications/carried-out/natural-person': '2',
      'applications/carried-out/total': '2',
      ...options.figures,
    },
  }).replace(ORGAN, organ);
/** One that carries nothing in. */
const next = ({ organ = ORGAN, ...options }: Options = {}): string => sampleReport(options).replace(ORGAN, organ);
const CARRIED = ['prior-year-carry-over', 'prior-year-carry-over'];

describe('last year’s report', () => {
  it('is found among the files of the run, whatever their names, and named in the finding', async () => {
    cli.write('二〇二三年.txt', next());
    cli.write('旧稿/a.txt', last());
    cli.write('旧稿/b.txt', last({ organ: '云岭县水务局' }));
    const found = await told('.');
    expect(found).toMatchObject({ '旧稿/a.txt': [], '旧稿/b.txt': [] });
    expect(found['二〇二三年.txt']).toMatchObject([
      { rule: 'prior-year-carry-over', address: 'applications/carried-in/natural-person' },
      { rule: 'prior-year-carry-over', address: 'applications/carried-in/total' },
    ]);
    expect(found['二〇二三年.txt']?.[1]?.message).toBe(
      '“总计”的上年结转应为 2，现为 0：上年度报告（旧稿/a.txt）中“四、结转下年度继续办理”行“总计”填的是 2（applications/carried-out/total）。请核对两份报告，改正填错的一份。',
    );
  });

  it('is not there when it is not among them', async () => {
    cli.write('2022.txt', last());
    cli.write('2023.txt', next());
    expect(await rulesOf('2023.txt')).toEqual({ '2023.txt': [] });
    expect(await rulesOf('2023.txt', '2022.txt')).toEqual({ '2023.txt': CARRIED, '2022.txt': [] });
  });

  it('is that of the same body, with or without its government, and of the year before', async () => {
    cli.write('水务局2022.txt', last({ organ: '云岭县水务局' }));
    cli.write('林业局2021.txt', last({ year: 2021 }));
    cli.write('林业局2023.txt', next());
    cli.write('清溪镇2022.txt', last({ organ: '云岭县清溪镇' }));
    cli.write('清溪镇2023.txt', next({ organ: '云岭县清溪镇人民政府' }));
    expect(await rulesOf('.')).toMatchObject({ '林业局2023.txt': [], '清溪镇2023.txt': CARRIED });
  });

  it('is the nearest one; where two are as near, or a name says no place, none is taken', async () => {
    cli.write('a/2022.txt', last({ figures: { 'applications/carried-out/total': '7' } }));
    cli.write('b/2022.txt', last());
    cli.write('b/2023.txt', next());
    expect((await told('.'))['b/2023.txt']?.[1]?.message).toContain('应为 2，');
    cli.write('b/2022改.txt', last());
    cli.write('b/2022终.txt', last());
    rmSync(join(cli.folder, 'b/2022.txt'));
    expect((await told('.'))['b/2023.txt']).toEqual([]);

    cli.write('甲县/2022/林业局.txt', last({ organ: '林业局' }));
    cli.write('甲县/2023/林业局.txt', next({ organ: '林业局' }));
    cli.write('乙县/2023/林业局.txt', next({ organ: '林业局' }));
    expect(await rulesOf('甲县', '乙县')).toMatchObject({
      '甲县/2023/林业局.txt': CARRIED,
      '乙县/2023/林业局.txt': [],
    });
  });

  it('may be in another layout, form and encoding, and behind a long head', async () => {
    cli.write('2020.html', iconv.encode(last({ form: '2019', year: 2020, layout: 'html-table' }), 'gb18030'));
    cli.write('2021.txt', next({ year: 2021, layout: 'cell-lines' }));
    expect(await rulesOf('.')).toMatchObject({ '2021.txt': CARRIED });
    const chrome = '<div class="菜单"><a href="/">首页</a></div>\n'.repeat(700);
    const page = last({ layout: 'html-table' }).replace('<body>', `<body>\n${chrome}`);
    cli.write('页/2022.html', page);
    cli.write('页/2022-2.html', iconv.encode(page.replace(ORGAN, '云岭县水务局'), 'utf-16le', { addBOM: true }));
    for (const organ of [ORGAN, '云岭县水务局']) cli.write(`页/${organ}.txt`, next({ organ }));
    expect(await rulesOf('页')).toMatchObject({ '页/云岭县林业局.txt': CARRIED, '页/云岭县水务局.txt': CARRIED });
  });

  it('is not there where it cannot be read, is ignored, or tells two years', async () => {
    cli.write('2023.txt', next());
    writeFileSync(join(cli.folder, '2022.txt'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1]));
    const { code, stderr } = await cli.call(['--format', 'json', '.']);
    expect(code).toBe(2);
    expect(stderr.match(/2022\.txt/g)).toHaveLength(1);
    expect(await rulesOf('.')).toEqual({ '2023.txt': [] });
    cli.write('2022.txt', `${last()}\n2022年1月20日\n`);
    expect(await rulesOf('.')).toMatchObject({ '2023.txt': [] });
    cli.write('2022.txt', last());
    expect(await rulesOf('.')).toMatchObject({ '2023.txt': CARRIED });
    cli.write('.disclosure-report.json', '{ "ignore": ["2022.txt"] }');
    expect(await rulesOf('.')).toEqual({ '2023.txt': [] });
  });

  it('makes no difference to the order, to the facts and to standard input', async () => {
    for (let i = 10; i < 60; i++) {
      cli.write(`${i}/2022.txt`, last({ organ: `云岭县${i}街道` }));
      cli.write(`${i}/2023.txt`, next({ organ: `云岭县${i}街道办事处` }));
    }
    const paths = Array.from({ length: 50 }, (_, i) => [`${i + 10}/2022.txt`, `${i + 10}/2023.txt`]).flat();
    const found = await rulesOf('.');
    expect(Object.keys(found)).toEqual(paths);
    expect(paths.map((path) => found[path]?.length)).toEqual(paths.map((path) => (path.includes('2023') ? 2 : 0)));
    const piped = await cli.call(['--format', 'json', '-', '10/2022.txt'], { stdin: next({ organ: '云岭县10街道' }) });
    expect(piped.stdout).not.toContain('prior-year');
    expect((await cli.call(['--facts', '10'])).stdout).not.toContain('prior');
  });

  it('is compared with under the severities and suppressions of the configuration', async () => {
    cli.write('2022.txt', last());
    cli.write('2023.txt', next());
    const suppression = { rule: 'prior-year-carry-over', file: '2023.txt', address: 'applications/carried-in/total' };
    const suppressions = [{ ...suppression, value: '0', reason: '机构合并', date: '2024-01-08' }];
    cli.write('.disclosure-report.json', JSON.stringify({ suppressions }));
    expect(await rulesOf('.')).toMatchObject({ '2023.txt': ['prior-year-carry-over'] });
    cli.write('.disclosure-report.json', '{ "rules": { "prior-year-carry-over": "off" } }');
    expect(await rulesOf('.')).toMatchObject({ '2023.txt': [] });
  });
});
