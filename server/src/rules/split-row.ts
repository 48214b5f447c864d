import type { Fix } from '../lint/finding.ts';
import { joinRow } from '../lint/rows/join-row.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { FoundLabel, Report, Table } from '../model/report.ts';
import type { LayoutId } from '../syntax/tree.ts';

/** A row or group label stands in one row of the text, where the layout has rows. */
export default defineRule({
  meta: {
    id: 'split-row',
    category: 'tables',
    severity: 'warning',
    title: { zh: '一行被拆成两行', en: 'One row is broken over two' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格',
      en: 'The tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      split: {
        zh: '“{name}”被拆在两行里，这里的“{piece}”应接在前面的“{first}”之后，多为换页造成。请合并到一行。',
        en: '“{name}” is broken over two rows: “{piece}” here belongs behind “{first}” further up. It is mostly a page break that does this. Join the two.',
      },
    },
    docs: {
      why: {
        zh: '拆开的行会被读成两行，或读成没有行名的一行。',
        en: 'A broken row is read as two rows, or as one without a label.',
      },
      incorrect: `三、收到和处理政府信息公开申请情况

申请人情况\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t\t\t3\t2\t0\t0\t0\t0\t5
三、本年度办理结果\t（四）无法提供\t3.补正后申请内容仍不\t0\t0\t0\t0\t0\t0\t0
\t\t«明确»\t\t\t\t\t\t\t
`,
      correct: `三、收到和处理政府信息公开申请情况

申请人情况\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t\t\t3\t2\t0\t0\t0\t0\t5
三、本年度办理结果\t（四）无法提供\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0
`,
    },
  },
  *check(report) {
    for (const table of report.tables) {
      if (!ROWS.has(table.layout)) continue;
      for (const { label, spec } of table.rows) if (label) yield* checkLabel(report, label, `${table.id}/${spec.id}`);
      for (const label of table.groups) yield* checkLabel(report, label, table.id);
    }
  },
});

/** Elsewhere a label that goes on in the next line is only wrapped. */
const ROWS: ReadonlySet<LayoutId> = new Set<Table['layout']>(['tab-rows', 'pipe-table', 'html-table']);

function* checkLabel(report: Report, found: FoundLabel, address: string): Generator<RuleFinding<'split'>> {
  if (isVertical(found)) return;
  const [first] = found.pieces;
  const later = found.pieces.find(({ row }) => row !== first?.row);
  if (!first || !later) return;
  yield {
    message: 'split',
    span: { start: later.start, end: later.end },
    address,
    data: { name: found.label.text, piece: later.text, first: first.text },
    related: [{ span: { start: first.start, end: first.end }, message: { zh: '前一部分', en: 'Its first part' } }],
    fixes: joining(report, found),
  };
}

/** 三、本年度办理结果 written downwards beside its rows, a few characters in each, is whole. */
function isVertical({ pieces }: FoundLabel): boolean {
  return pieces.length > 2 && pieces.every(({ text }) => text.length <= 3);
}

function joining(report: Report, found: FoundLabel): readonly Fix[] {
  return [
    {
      title: { zh: `合并为“${found.label.text}”`, en: `Join to “${found.label.text}”` },
      safety: 'safe',
      edits: () => joinRow(report, found),
    },
  ];
}
