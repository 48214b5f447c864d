import { describe, expect, test } from 'vitest';
import { buildReport } from '../../server/src/model/build-report.ts';
import { proseOf } from '../../server/src/model/prose.ts';
import { sampleReport } from '../support/sample-report.ts';

const readProse = (text: string): readonly (readonly [string, string])[] =>
  proseOf(buildReport(text)).map((paragraph) => [paragraph.section ?? '', paragraph.text]);

describe('the running text', () => {
  test('has every paragraph with its section, and no headings or tables', () =>
    expect(
      readProse(sampleReport({ bodies: { overview: '甲。\n\n乙。', problems: '丙。', 'other-matters': '丁。' } })),
    ).toEqual([
      ['', '云岭县林业局2023年政府信息公开工作年度报告'],
      ['overview', '甲。'],
      ['overview', '乙。'],
      ['problems', '丙。'],
      ['other-matters', '丁。'],
    ]));

  test.each([
    ['after a colon', '五、存在的主要问题及改进情况\n\n甲。\n\n六、其他需要报告的事项：本年度没有收取信息处理费。\n'],
    ['after a stop', '五、存在的主要问题及改进情况。甲。\n\n六、其他需要报告的事项。 本年度没有收取信息处理费。\n'],
    [
      'in a page',
      '<html><body><p>五、存在的主要问题及改进情况：甲。</p>\n<p><b>六、其他需要报告的事项</b>：本年度没有收取信息&shy;处理费。</p></body></html>',
    ],
  ])('has what stands on the line of a heading %s', (_, text) => {
    const report = buildReport(text);
    const prose = proseOf(report);
    expect(prose.map(({ section }) => section)).toEqual(['problems', 'other-matters']);
    const [first, last] = prose;
    expect(first?.text).toBe('甲。');
    expect(last?.text).toMatch(/^本年度没有收取信息.?处理费。$/);
    const at = last?.text.indexOf('处理费') ?? 0;
    const span = last?.spanOf(at, at + 3);
    expect(text.slice(span?.start, span?.end)).toBe('处理费');
  });

  test.each(['六、其他需要报告的事项：', '六、其他需要报告的事项。', '## 六、其他需要报告的事项 ##'])(
    'has nothing for the mark behind a heading: %s',
    (heading) => expect(readProse(`${heading}\n\n丁。\n`)).toEqual([['other-matters', '丁。']]),
  );
});
