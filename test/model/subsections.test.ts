import { describe, expect, test } from 'vitest';
import { buildReport } from '../../server/src/model/build-report.ts';
import type { Report } from '../../server/src/model/report.ts';
import { type Subsection, subsectionsOf } from '../../server/src/model/subsections.ts';
import { sampleReport } from '../support/sample-report.ts';
import { workOf } from '../support/work.ts';

/** The parts of the first section with the given id, one line each: its heading, and in brackets what it ends with. */
function partsOf(report: Report, id: string): readonly string[] {
  const section = report.sections.find((each) => each.id === id);
  const describePart = (part: Subsection, indent: string): readonly string[] => [
    `${indent}${part.heading.text} [${report.text.slice(part.start, part.end).slice(-4)}]`,
    ...part.points.flatMap((point) => describePart(point, `${indent}  `)),
  ];
  return section ? subsectionsOf(report, section).flatMap((part) => describePart(part, '')) : [];
}

const problems = (body: string): readonly string[] =>
  partsOf(buildReport(sampleReport({ bodies: { problems: body } })), 'problems');

describe('subsectionsOf', () => {
  test('finds items at the beginning of a line, with half- and full-width brackets', () => {
    expect(problems('（一）存在的问题\n\n栏目更新不及时。\n\n( 二 )改进情况：按月检查。')).toEqual([
      '（一）存在的问题 [不及时。]',
      '( 二 )改进情况 [月检查。]',
    ]);
  });

  test('a bracketed numeral inside a line is no item', () => {
    expect(problems('见第二十条第（一）项和第（五）项。')).toEqual([]);
  });

  test('finds points after a stop and at the beginning of a line', () => {
    expect(
      problems('主要问题：一是更新慢；二是解读少，三是人手紧。\n一是按月检查。\n\n二是开展培训。继续努力。'),
    ).toEqual([
      '一是更新慢 [更新慢；]',
      '二是解读少 [解读少，]',
      '三是人手紧 [人手紧。]',
      '一是按月检查 [月检查。]',
      '二是开展培训 [续努力。]',
    ]);
  });

  test('统一是 and 第一是 are no points', () => {
    expect(problems('标准不统一是主要问题，原因第一是人手不足。')).toEqual([]);
  });

  test('points belong to the item that they stand in', () => {
    expect(
      problems('总的来看，一是有进步。\n\n（一）问题。一是更新慢。二是解读少。\n\n（二）改进。一是检查。'),
    ).toEqual([
      '一是有进步 [有进步。]',
      '（一）问题 [解读少。]',
      '  一是更新慢 [更新慢。]',
      '  二是解读少 [解读少。]',
      '（二）改进 [是检查。]',
      '  一是检查 [是检查。]',
    ]);
  });

  test('a line that fills the page goes on in the next one, over a page break as well', () => {
    const body = [
      '本局的公开工作取得了一定成效，但是对照上级的要求仍有差距，下一步：一',
      '是认真梳理公开事项，及时更新目录和指南，做到应公开尽公开的要求，同时加',
      '- 3 -',
      '',
      '强各股室之间的配合。二是继续组织业务培训。',
    ].join('\n');
    expect(problems(body)).toEqual(['一是认真梳理公开事项 [的配合。]', '二是继续组织业务培训 [务培训。]']);
  });

  test('an item ends before a table, and the labels of the table are no items', () => {
    const report = buildReport(
      sampleReport().replace(
        '三、收到和处理政府信息公开申请情况\n',
        '三、收到和处理政府信息公开申请情况\n\n（一）总的情况\n',
      ),
    );
    expect(partsOf(report, 'applications')).toEqual(['（一）总的情况 [总的情况]']);
  });

  test('a heading without a stop ends at a comma, or where it gets too long', () => {
    const long = '政务公开'.repeat(20);
    expect(problems(`（一）${long}，${long}。`)).toEqual([`（一）${long.slice(0, 30)} [务公开。]`]);
  });

  test('Markdown headings and web pages have the same items', () => {
    const bodies = { problems: '### （一）问题\n\n一是慢。\n\n**（二）改进**' };
    const markdown = buildReport(sampleReport({ bodies, layout: 'pipe-table' }));
    expect(partsOf(markdown, 'problems')).toEqual([
      '（一）问题 [一是慢。]',
      '  一是慢 [一是慢。]',
      '（二）改进** [改进**]',
    ]);
    const page = buildReport(
      sampleReport({ layout: 'html-table', bodies: { problems: '（一）问<b>题</b>。&nbsp;一是<i>更新</i>慢。' } }),
    );
    expect(partsOf(page, 'problems')).toEqual(['（一）问题 [i>慢。]', '  一是更新慢 [i>慢。]']);
  });

  test('its cost grows linearly', () => {
    const time = (count: number): number => {
      const report = buildReport(
        sampleReport({ bodies: { problems: '（一）问题，一是慢，二是少。\n'.repeat(count) } }),
      );
      const section = report.sections.find(({ id }) => id === 'problems');
      if (!section) throw new Error('no section');
      return workOf(() => expect(subsectionsOf(report, section).length).toBe(count));
    };
    time(1000);
    expect(time(20_000)).toBeLessThan(Math.max(time(2000), 2) * 40);
  });
});
