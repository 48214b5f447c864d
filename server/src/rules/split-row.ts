import type { Fix } from '../lint/finding.ts';
import { laterPiece, ROW_LAYOUTS } from '../lint/labels/split-label.ts';
import { joinRow } from '../lint/rows/join-row.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { FoundLabel, Report, Table, TableRow } from '../model/report.ts';
import type { Span } from '../text/span.ts';

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
      apart: {
        zh: '“{name}”的数字写在下一行，多为换页或换行造成。请与行名合并到一行。',
        en: 'The figures of “{name}” stand in the next row, mostly because of a page break. Put them in one row with their label.',
      },
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
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '把断开的两行合为一行，文字和数字都不变。',
            en: 'Joins the two lines into one; texts and figures stay.',
          },
        },
      ],
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
      if (!ROW_LAYOUTS.has(table.layout)) continue;
      for (const row of table.rows) {
        if (row.label) yield* checkLabel(report, row.label, `${table.id}/${row.spec.id}`);
        yield* checkFigures(report, table, row);
      }
      for (const label of table.groups) yield* checkLabel(report, label, table.id);
    }
  },
});

/** A label in one row of the text, all its figures in the next one. */
function* checkFigures(
  { tree }: Report,
  table: Table,
  { spec, label, cells }: TableRow,
): Generator<RuleFinding<'apart'>> {
  const first = cells[0]?.span;
  // A row of a web page may stand on many lines, and rows that stand side by side have their figures below them.
  if (table.layout === 'html-table' || table.spec.orientation === 'across') return;
  if (!label || label.pieces.length > 1 || !first || cells.every(({ raw }) => raw === '')) return;
  if (tree.lines.lineAt(first.start) <= tree.lines.lineAt(label.end)) return;
  const own = cells.flatMap(({ span }) => span ?? []);
  const span = { start: first.start, end: own.at(-1)?.end ?? first.end };
  const between = { start: label.end, end: first.start };
  yield {
    message: 'apart',
    span,
    address: `${table.id}/${spec.id}`,
    data: { name: label.label.text },
    related: [{ span: { start: label.start, end: label.end }, message: { zh: '行名', en: 'The label' } }],
    fixes: table.layout === 'tab-rows' ? moveUp(tree.text, between, label.start) : [],
  };
}

/** The figures keep their columns: as many tabs stand before them as before, less those before the label. */
function moveUp(text: string, { start, end }: Span, label: number): readonly Fix[] {
  if (text.slice(start, end).trim() !== '') return [];
  const newText = '\t'.repeat(Math.max(1, tabsBefore(text, end) - tabsBefore(text, label)));
  const title = { zh: '把数字移到行名后面', en: 'Move the figures behind their label' };
  return [{ title, safety: 'safe', edits: () => [{ span: { start, end }, newText }] }];
}

function tabsBefore(text: string, offset: number): number {
  const line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return text.slice(line, offset).split('\t').length - 1;
}

function* checkLabel(report: Report, found: FoundLabel, address: string): Generator<RuleFinding<'split'>> {
  const [first, second] = found.pieces;
  const later = second && laterPiece(report, found);
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

function joining(report: Report, found: FoundLabel): readonly Fix[] {
  return [
    {
      title: { zh: `合并为“${found.label.text}”`, en: `Join to “${found.label.text}”` },
      safety: 'safe',
      edits: () => joinRow(report, found),
    },
  ];
}
