import type { Fix } from '../lint/finding.ts';
import { deleteRepeated } from '../lint/rows/delete-repeated.ts';
import { hiddenRows } from '../lint/rows/hidden-rows.ts';
import { missingRows } from '../lint/rows/missing-rows.ts';
import { renamedRows } from '../lint/rows/renamed-rows.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { Report, StrangerRow, Table, TableRow } from '../model/report.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Every row with figures is one of the form, and stands there once. */
export default defineRule({
  meta: {
    id: 'unexpected-row',
    category: 'tables',
    severity: 'warning',
    title: { zh: '表格中有规定以外的行', en: 'A row is not on the form' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格',
      en: 'The tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      unknown: {
        zh: '规定表格中没有“{name}”这一行，它的数字不计入任何合计。如果是多余的行请删除，如果行名写错请改用规定的行名。',
        en: 'The form has no row “{name}”; its figures count in no sum. Delete the row if it is one too many, or give it the label of the form.',
      },
      unlabelled: {
        zh: '这些数字前面没有规定表格的行名，不知属于哪一行。请补上行名，或者删除。',
        en: 'No label of the form stands before these figures, so that their row is not known. Add the label, or delete them.',
      },
      duplicate: {
        zh: '“{name}”一行重复，只按第一次出现的数字核对。请核对后删去多余的一行。',
        en: 'Row “{name}” stands here once more; only the figures of the first one are checked. Compare the two and delete one.',
      },
      repeated: {
        zh: '从这里起的 {count} 个数，前面的表格已经有了，只按第一次出现的核对。如果是重复粘贴的表格，请核对后删去一份。',
        en: 'The {count} figures from here on stand in the table further up already; only those are checked. If the table was pasted twice, compare the two and delete one.',
      },
    },
    docs: {
      why: {
        zh: '规定的表格不得自行增加项目；重复的行使同一数据有两个说法。',
        en: 'The tables take no rows of one’s own, and a row that stands twice says two things about one figure.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '重复的一行与第一次出现的数字完全相同，或者没有数字的，删除这一行。',
            en: 'Deletes a row that repeats the figures of the first one, or has none.',
          },
        },
      ],
      incorrect: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t3\t2\t0\t0\t0\t0\t5
二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
«网上申请数量\t1\t0\t0\t0\t0\t0\t1»
三、本年度办理结果\t（一）予以公开\t3\t2\t0\t0\t0\t0\t5
`,
      correct: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t3\t2\t0\t0\t0\t0\t5
二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
三、本年度办理结果\t（一）予以公开\t3\t2\t0\t0\t0\t0\t5
`,
    },
  },
  *check(report) {
    for (const table of report.tables) {
      if (table.strangers.length === 0) continue;
      const known = knownRows(report, table);
      const unexpected = table.strangers.filter((stranger) => !known.some((place) => overlaps(place, stranger)));
      for (const run of runsOf(table, unexpected)) {
        if (run.length > MOST_BY_THEMSELVES || isCopy(run)) yield repeated(table, run);
        else for (const stranger of run) yield toFinding(report, table, stranger);
      }
    }
  },
});

/**
 * Rows of the form under another name, or run into something else: other rules tell of them. Also what a converter wrote
 * once more within a row, as a label for each column that it spans.
 */
function knownRows(report: Report, table: Table): readonly Span[] {
  const hidden = missingRows(table).flatMap(({ rows }) => hiddenRows(report, table, rows).map(({ cell }) => cell));
  const within = table.strangers.filter((stranger) =>
    table.rows.some((row) => row.spec === stranger.spec && overlaps(row, stranger)),
  );
  return [...renamedRows(table).map(({ stranger }) => stranger), ...hidden, ...within];
}

type Found = RuleFinding<'unknown' | 'unlabelled' | 'duplicate' | 'repeated'>;

const MOST_BY_THEMSELVES = 2;

/** Rows that stand once more one after the other, as when a table was pasted twice; every other row by itself. */
function runsOf({ rows }: Table, strangers: readonly StrangerRow[]): readonly (readonly StrangerRow[])[] {
  const runs: StrangerRow[][] = [];
  for (const stranger of strangers) {
    const last = runs.at(-1)?.at(-1);
    const isNext =
      last?.reason === 'duplicate' &&
      stranger.reason === 'duplicate' &&
      !rows.some(({ start }) => last.start < start && start < stranger.start);
    if (isNext) runs.at(-1)?.push(stranger);
    else runs.push([stranger]);
  }
  return runs;
}

/** Figures that stand once more without a row of their own. */
function isCopy([first]: readonly StrangerRow[]): boolean {
  return first?.reason === 'duplicate' && first.spec === undefined;
}

function repeated({ id, span }: Table, run: readonly StrangerRow[]): Found {
  const [first] = run;
  return {
    message: 'repeated',
    span: { start: first?.start ?? span.start, end: run.at(-1)?.end ?? span.end },
    address: id,
    data: { count: run.reduce((sum, { found }) => sum + found, 0) },
  };
}

function toFinding(report: Report, { id, rows }: Table, stranger: StrangerRow): Found {
  const { start, end, reason, label, spec, text } = stranger;
  const first = spec && rows.find((row) => row.spec === spec);
  return {
    message: reason === 'duplicate' ? 'duplicate' : label ? 'unknown' : 'unlabelled',
    span: { start, end },
    address: spec ? `${id}/${spec.id}` : id,
    data: { name: spec?.label.text ?? text.replace(/\s+/g, '') },
    related: first
      ? [
          {
            span: { start: first.start, end: first.end },
            message: { zh: '第一次出现', en: 'It stands here first' },
            address: `${id}/${first.spec.id}`,
          },
        ]
      : [],
    fixes: first ? deletion(report, stranger, first) : [],
  };
}

function deletion(report: Report, stranger: StrangerRow, first: TableRow): readonly Fix[] {
  const edits = deleteRepeated(report, stranger, first);
  if (!edits) return [];
  const title = { zh: '删除重复的一行', en: 'Delete the repeated row' };
  return [{ title, safety: 'safe', edits: () => edits }];
}
