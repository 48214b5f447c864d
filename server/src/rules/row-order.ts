import { rowsOf } from '../form/index.ts';
import type { Fix } from '../lint/finding.ts';
import { longestRise } from '../lint/rows/longest-rise.ts';
import { type MisplacedRows, moveRows } from '../lint/rows/move-rows.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { Report, Table, TableRow } from '../model/report.ts';

/** The rows of a table stand in the order of the form. */
export default defineRule({
  meta: {
    id: 'row-order',
    category: 'tables',
    severity: 'warning',
    title: { zh: '行的顺序与规定表格不同', en: 'A row is out of the order of the form' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格',
      en: 'The tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      first: {
        zh: '{names}的位置与规定表格不同，应在“{after}”之前。请连同数字移到该处。',
        en: '{names} should stand before “{after}” as on the form. Move it there with its figures.',
      },
      misplaced: {
        zh: '{names}的位置与规定表格不同，应在“{before}”之后。请连同数字移到该处。',
        en: '{names} should stand after “{before}” as on the form. Move it there with its figures.',
      },
    },
    docs: {
      why: {
        zh: '汇总和比较时常按行的顺序取数，顺序不同就会取错。',
        en: 'Surveys often take figures by the order of the rows, and take the wrong ones where it differs.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '把这一行连同数字移到规定的位置；与其他内容同在一行文字上的，须自行移动。',
            en: 'Moves the row with its figures to its place, unless it shares a line of the text with something else.',
          },
        },
      ],
      incorrect: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
«四、结转下年度继续办理»\t0\t0\t0\t0\t0\t0\t0
一、本年新收政府信息公开申请数量\t3\t2\t0\t0\t0\t0\t5
二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
`,
      correct: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t3\t2\t0\t0\t0\t0\t5
二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0
`,
    },
  },
  *check(report) {
    for (const table of report.tables) yield* checkTable(report, table);
  },
});

function* checkTable(report: Report, table: Table): Generator<RuleFinding<'first' | 'misplaced'>> {
  const rows = table.rows.filter(({ label }) => label).sort((a, b) => labelStart(a) - labelStart(b));
  const specs = rowsOf(table.spec);
  const order = rows.map(({ spec }) => specs.indexOf(spec));
  if (order.every((place, i) => i === 0 || (order[i - 1] ?? 0) < place)) return;
  if (rows.some(({ cells }) => cells.some(({ confidence }) => confidence === 'order'))) return;
  const kept = longestRise(order);
  const moved = rows.flatMap((_, i) => (kept.includes(i) ? [] : [i]));
  for (const run of runsOf(moved, order)) {
    const [first] = run;
    const label = first === undefined ? undefined : rows[first]?.label;
    if (first === undefined || !label) continue;
    yield {
      span: { start: label.start, end: label.end },
      address: run.length > 1 ? table.id : `${table.id}/${specs[order[first] ?? 0]?.id}`,
      ...placeOf(table, order[first] ?? 0, run.length),
      fixes: moving(report, table, {
        rows: run.flatMap((i) => rows[i] ?? []),
        before: rows.filter((_, i) => kept.includes(i) && (order[i] ?? 0) < (order[first] ?? 0)).at(-1),
        after: rows.find((_, i) => kept.includes(i) && (order[i] ?? 0) > (order[first] ?? 0)),
      }),
    };
  }
}

function moving(report: Report, table: Table, misplaced: MisplacedRows): readonly Fix[] {
  const edits = moveRows(report, table, misplaced);
  if (!edits) return [];
  const title = { zh: '移到规定的位置', en: 'Move to the place on the form' };
  return [{ title, safety: 'safe', edits: () => edits }];
}

function labelStart({ label, start }: TableRow): number {
  return label?.start ?? start;
}

/** Rows that were moved together, in the order of the form, are one fault. */
function runsOf(moved: readonly number[], order: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const at of moved) {
    const last = runs.at(-1);
    const previous = last?.at(-1);
    if (last && previous === at - 1 && order[previous] === (order[at] ?? 0) - 1) last.push(at);
    else runs.push([at]);
  }
  return runs;
}

function placeOf(
  { spec, rows }: Table,
  index: number,
  count: number,
): Pick<RuleFinding<'first' | 'misplaced'>, 'message' | 'data'> {
  const specs = rowsOf(spec);
  const isThere = (id: string): boolean => rows.some((row) => row.spec.id === id);
  const before = specs.slice(0, index).findLast(({ id }) => isThere(id));
  const after = specs.slice(index + count).find(({ id }) => isThere(id));
  const name = specs[index]?.label.text ?? '';
  const names =
    count > 1
      ? { zh: `“${name}”起 ${count} 行`, en: `The ${count} rows from “${name}” on` }
      : { zh: `“${name}”一行`, en: `Row “${name}”` };
  return before
    ? { message: 'misplaced', data: { names, before: before.label.text } }
    : { message: 'first', data: { names, after: after?.label.text ?? '' } };
}
