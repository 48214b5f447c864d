import { type BlockSpec, tableSpec } from '../form/index.ts';
import type { Fix } from '../lint/finding.ts';
import { headRegions, itemOf } from '../lint/labels/head-regions.ts';
import { runningTable } from '../lint/labels/running-table.ts';
import { insertBlocks } from '../lint/rows/insert-blocks.ts';
import { missingBlocks } from '../lint/rows/missing-rows.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import { fileStyle, formToInsert, insertAfter, skeletonTable } from '../lint/skeleton/index.ts';
import type { Report, Section, Table } from '../model/report.ts';

/** The sections 二, 三 and 四 have their standard table, and that of 二 all items of 条例第二十条. */
export default defineRule({
  meta: {
    id: 'missing-table',
    category: 'tables',
    severity: 'error',
    title: { zh: '缺少规定的表格', en: 'A standard table is missing' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格',
      en: 'The tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      table: {
        zh: '“{section}”这一部分没有规定的表格。没有数据也应列表，各格填 0。请补上表格。',
        en: 'Section “{section}” has no standard table. It is due even where there is nothing to report, with 0 in its cells. Add the table.',
      },
      block: {
        zh: '表格缺少{items}，应在“{place}”之后。规定表格的各项不得删减，没有的填 0。请补上。',
        en: 'The table lacks {items}, due after “{place}”. No item of the form may be left out; where there is nothing, fill in 0. Add it.',
      },
      firstBlock: {
        zh: '表格缺少{items}，应在“{place}”之前。规定表格的各项不得删减，没有的填 0。请补上。',
        en: 'The table lacks {items}, due before “{place}”. No item of the form may be left out; where there is nothing, fill in 0. Add it.',
      },
    },
    docs: {
      why: {
        zh: '第二、三、四部分以统一的表格报告，缺少表格就没有可以汇总和核对的数据。',
        en: 'Sections 二, 三 and 四 are reported in standard tables; without them there are no figures to sum up or check.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '按文件的写法补上规定的表格，数字留给您填写。',
            en: 'Inserts the table of the form in the layout of the file; the figures are for you to fill in.',
          },
        },
      ],
      incorrect: `二、主动公开政府信息情况

第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t3\t1\t12
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t45
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t7
行政强制\t0
第二十条第（八）项
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t0

«三、收到和处理政府信息公开申请情况»

本年度没有收到政府信息公开申请。
`,
      correct: `二、主动公开政府信息情况

第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t3\t1\t12
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t45
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t7
行政强制\t0
第二十条第（八）项
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t0
`,
    },
  },
  *check(report) {
    for (const section of report.sections) if (lacksTable(report, section)) yield missingTable(report, section);
    for (const table of report.tables)
      for (const blocks of missingBlocks(table)) yield missingBlock(report, table, blocks);
  },
});

type Found = RuleFinding<'table' | 'block' | 'firstBlock'>;

/** A section that stands twice has its table once, and figures that run together are a table that cannot be read. */
function lacksTable(report: Report, section: Section): boolean {
  const { table: id } = section.spec;
  if (!id || report.tables.some((table) => table.id === id)) return false;
  return report.sections.find((first) => first.id === section.id) === section && !runningTable(report, section, id);
}

function missingTable(report: Report, section: Section): Found {
  const { heading, spec } = section;
  return {
    message: 'table',
    span: { start: heading.start, end: heading.end },
    address: spec.table ?? spec.id,
    data: { section: heading.text },
    fixes: [
      {
        title: { zh: '插入规定的表格', en: 'Insert the standard table' },
        safety: 'safe',
        edits: () => {
          const row = report.tree.rows[section.first - 1];
          if (!row || !spec.table) return [];
          const lines = skeletonTable(report, tableSpec(formToInsert(report), spec.table));
          return [insertAfter(report, row, lines, fileStyle(report).gaps.below)];
        },
      },
    ],
  };
}

/** It stands on the nearest label before the place, else on the first one after it. */
function missingBlock(report: Report, table: Table, blocks: readonly BlockSpec[]): Found {
  const region = headRegions(table).find(({ gone }) => gone.some((block) => blocks.includes(block)));
  const before = table.rows.findLast(({ end }) => region !== undefined && end <= region.start)?.label;
  const next = region?.blocks[0];
  const { start, end } = before ?? region?.heads[0] ?? table.span;
  const items = blocks.map((block) => `“${itemOf(block) ?? ''}”`);
  return {
    message: before ? 'block' : 'firstBlock',
    span: { start, end },
    address: table.id,
    data: {
      items: { zh: items.join('、'), en: items.join(', ') },
      place: before?.label.text ?? (next && itemOf(next)) ?? '',
    },
    fixes: insertion(report, table, blocks),
  };
}

function insertion(report: Report, table: Table, blocks: readonly BlockSpec[]): readonly Fix[] {
  const edits = insertBlocks(report, table, blocks);
  if (!edits) return [];
  const items = blocks.map((block) => itemOf(block) ?? '').join('、');
  return [{ title: { zh: `补上${items}`, en: `Insert ${items}` }, safety: 'safe', edits: () => edits }];
}
