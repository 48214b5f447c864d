import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../../server/src/lint/config/read-configuration.ts';
import { RULES } from '../../../server/src/rules/index.ts';

const ruleIds: ReadonlySet<string> = new Set(RULES.map(({ meta }) => meta.id));
const read = (text: string) => readConfiguration(text, ruleIds);

const entry = {
  rule: 'row-total',
  file: '2023/年报.txt',
  address: 'applications/received/total',
  value: '18',
  reason: '已与上级核对',
  date: '2024-01-15',
};

/** What the problems mark, with the beginning of what they say in Chinese. */
function told(text: string): readonly string[] {
  return read(text).problems.map(({ span, message }) => {
    expect(message.en).not.toBe('');
    return `${text.slice(span.start, span.end)} ${message.zh}`;
  });
}

describe('a configuration', () => {
  it('is read with comments, trailing commas and a byte order mark', () => {
    const text = `\uFEFF{
  // 本局的设置
  "rules": { "blank-cell": "off", "row-total": "warning", }, /* 其余照旧 */
  "form": "2019",
  "body": "township",
  "ignore": ["旧/", "*.bak.txt",],
  "suppressions": [${JSON.stringify(entry)},],
}`;
    const start = text.indexOf('{"rule"');
    expect(read(text)).toEqual({
      configuration: {
        severities: { 'blank-cell': 'off', 'row-total': 'warning' },
        form: '2019',
        body: 'township',
        ignore: ['旧/', '*.bak.txt'],
        suppressions: [{ ...entry, span: { start, end: start + JSON.stringify(entry).length } }],
      },
      problems: [],
    });
  });

  it.each(['', '\uFEFF', ' \r\n', '// 以后再写\n', '{}'])('%j says nothing, and nothing is wrong with it', (text) => {
    expect(read(text)).toEqual({
      configuration: { severities: {}, form: undefined, body: undefined, ignore: [], suppressions: [] },
      problems: [],
    });
  });

  it('may name a JSON schema', () => {
    expect(told('{ "$schema": "./schema.json" }')).toEqual([]);
  });
});

describe('a broken configuration', () => {
  it.each([
    ['{ "rules": { "blank-cell": "off" }', '}'],
    ['{ "rules": }', '缺少值'],
    ['{ "form": "2021" "body": "township" }', '半角逗号'],
    ['{ rules: {} }', '双引号'],
    ['{ "ignore": ["旧，新] }', '右边'],
    ['{ "form" "2021" }', '冒号'],
    ['{ "ignore": ["a" }', ']'],
    ['{ “rules”: {} }', '中文标点'],
    ['{ "rules": {}， "form": "2021" }', '中文标点'],
    ['{ "form": "2021 }', '双引号'],
    ['{ "ignore": ["D:\\报告"] }', '反斜杠'],
    ['{} {}', '多余'],
    ['{ /* 没有写完', '*/'],
    ['[]', '大括号'],
    ['"off"', '大括号'],
  ])('%s has one problem that says what to do, and no configuration', (text, advice) => {
    const { configuration, problems } = read(text);
    expect(configuration).toBeUndefined();
    expect(problems.map(({ severity }) => severity)).toEqual(['error']);
    expect(problems[0]?.message.zh).toContain(advice);
  });

  it('is marked at the place of the mistake', () => {
    const text = '{\n  "form": "2021"\n  "body": "township"\n}';
    expect(read(text).problems[0]?.span.start).toBe(text.indexOf('"body"'));
  });
});

describe('a small mistake', () => {
  it.each([
    ['{ "rule": {} }', '"rule" 没有 "rule" 这一项，已忽略。是否应为 "rules"？'],
    [
      '{ "温度": 1 }',
      '"温度" 没有 "温度" 这一项，已忽略。可用的有：$schema、rules、form、body、ignore、suppressions。',
    ],
    [
      '{ "rules": { "blank-cels": "off" } }',
      '"blank-cels" 没有 "blank-cels" 这条规则，已忽略。是否应为 "blank-cell"？',
    ],
    ['{ "rules": { "xyz": "off" } }', '"xyz" 没有 "xyz" 这条规则，已忽略。请对照规则表改正。'],
    [
      '{ "rules": { "blank-cell": "warn" } }',
      '"warn" "warn" 无效，已忽略：应为 "off"、"information"、"warning" 或 "error"。',
    ],
    ['{ "rules": { "blank-cell": 0 } }', '0 0 无效，已忽略：应为 "off"、"information"、"warning" 或 "error"。'],
    ['{ "form": 2021 }', '2021 2021 无效，已忽略：应为 "2021" 或 "2019"。'],
    ['{ "form": "2021", "form": "2019" }', '"form" "form" 写了两次，以后面的为准。请删去其中一个。'],
    ['{ "$schema": 1 }', '1 1 无效，已忽略：应为 JSON 模式的地址。'],
  ])('in %s is marked', (text, problem) => {
    expect(told(text)).toEqual([problem]);
  });

  it.each([
    ['{ "rules": [] }', '[]'],
    ['{ "body": "village" }', '"village"'],
    ['{ "ignore": "旧/" }', '"旧/"'],
    ['{ "ignore": [""] }', '""'],
    ['{ "suppressions": {} }', '{}'],
    ['{ "suppressions": ["row-total"] }', '"row-total"'],
  ])('in %s is marked at the value', (text, place) => {
    expect(told(text).map((problem) => problem.split(' ')[0])).toEqual([place]);
  });

  it('leaves what is right in force', () => {
    const text = `{ "form": "1999", "rules": { "nonsense-rule": "off", "blank-cell": "off" }, "ignore": [3, "a/"], "x": 1 }`;
    const { configuration, problems } = read(text);
    expect(problems).toHaveLength(4);
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(configuration).toMatchObject({ form: undefined, severities: { 'blank-cell': 'off' }, ignore: ['a/'] });
  });
});

describe('a suppression', () => {
  const withEntry = (changed: object): string => JSON.stringify({ suppressions: [{ ...entry, ...changed }, entry] });
  const toldOf = (changed: object): readonly string[] =>
    read(withEntry(changed)).problems.map(({ message }) => message.zh);
  const kept = (changed: object): number => read(withEntry(changed)).configuration?.suppressions.length ?? 0;

  it.each([
    [{ rule: 'row-totals' }, '"row-total"'],
    [{ rule: undefined }, '缺少 rule'],
    [{ file: undefined }, '缺少 file'],
    [{ file: '/home/年报.txt' }, '相对路径'],
    [{ file: 'D:/年报.txt' }, '相对路径'],
    [{ file: '../年报.txt' }, '相对路径'],
    [{ file: '2023\\年报.txt' }, '“/”'],
    [{ address: 18 }, '地址'],
    [{ address: undefined, section: '一' }, 'overview'],
    [{ section: 'applications' }, 'address 和 section'],
    [{ value: 18 }, '双引号'],
    [{ value: undefined }, '缺少 value'],
  ])('with %j does not count, the others do', (changed, advice) => {
    expect(toldOf(changed)).toEqual([expect.stringContaining(advice)]);
    expect(kept(changed)).toBe(1);
  });

  it.each([
    [{ reason: undefined }, '缺少 reason'],
    [{ reason: '' }, 'reason'],
    [{ date: '2024年1月15日' }, 'date'],
    [{ date: '2024-13-01' }, 'date'],
    [{ note: '一' }, '"note"'],
  ])('with %j is remarked on, and counts', (changed, advice) => {
    expect(toldOf(changed)).toEqual([expect.stringContaining(advice)]);
    expect(kept(changed)).toBe(2);
  });

  it('may be about a section, or about neither section nor cell', () => {
    const section = { ...entry, address: undefined, section: 'problems' };
    const neither = { ...entry, address: undefined };
    const { configuration, problems } = read(JSON.stringify({ suppressions: [section, neither] }));
    expect(problems).toEqual([]);
    expect(configuration?.suppressions).toHaveLength(2);
    expect(configuration?.suppressions[1]).not.toHaveProperty('section');
  });
});

it('never fails, and marks places inside the text only', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '"rules"',
    '"suppressions"',
    '"rule"',
    '1',
    '//',
    '\n',
    '，',
    '\\',
    'null',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { configuration, problems } = read(text);
      expect(configuration !== undefined || problems.length > 0).toBe(true);
      for (const { span } of problems) {
        expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
      }
    }),
  );
});
