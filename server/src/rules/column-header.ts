import type { Fix } from '../lint/finding.ts';
import { absentHeads, type HeadGap } from '../lint/labels/absent-heads.ts';
import { blankHeadCell } from '../lint/labels/blank-head-cell.ts';
import { type MisplacedHead, misplacedHeads } from '../lint/labels/column-order.ts';
import { correctLabel } from '../lint/labels/correct-label.ts';
import { isAsPrinted, itemPlaces } from '../lint/labels/head-places.ts';
import { type HeadRegion, headRegions } from '../lint/labels/head-regions.ts';
import { insertHeadRow } from '../lint/labels/insert-head-row.ts';
import { labelFlaw } from '../lint/labels/label-flaw.ts';
import { hasStuckFigure } from '../lint/labels/stuck-figure.ts';
import { isTorn, textOf } from '../lint/labels/torn.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { FoundLabel, Report, Table } from '../model/report.ts';
import type { Cell } from '../syntax/tree.ts';
import { trimSpan } from '../text/blank.ts';

/** The heads of columns and of the items of 条例第二十条 are there, in the wording of the form that the table uses. */
export default defineRule({
  meta: {
    id: 'column-header',
    category: 'tables',
    severity: 'warning',
    title: { zh: '表头与规定表格不同', en: 'A table head differs from the form' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格',
      en: 'The tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      wording: {
        zh: '表头“{found}”与规定表格不同，应为“{expected}”。请改用规定的表头。',
        en: 'The head “{found}” differs from the form, where it is “{expected}”. Use the wording of the form.',
      },
      absent: {
        zh: '这里缺少表头“{expected}”。请按规定表格补上。',
        en: 'The head “{expected}” is missing here. Add it as on the form.',
      },
      order: {
        zh: '表头“{found}”排在“{expected}”之前，与规定表格的顺序不同。数字按规定的列序读取；请核对各列，并按规定的顺序排列。',
        en: 'The head “{found}” stands before “{expected}”, other than on the form. The figures are read in the form’s order; check the columns and put them in that order.',
      },
    },
    docs: {
      why: {
        zh: '表头说明数字的含义，改动或缺少后不知填的是什么。',
        en: 'Heads say what the figures mean; with changed or missing ones nobody can tell what was filled in.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '改为规定的表头，缺少的补上。',
            en: 'Changes the head to that of the form, or adds the one that is missing.',
          },
        },
      ],
      incorrect: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t«社会组织»\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t3\t2\t0\t0\t0\t0\t5
`,
      correct: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t3\t2\t0\t0\t0\t0\t5
`,
    },
  },
  *check(report) {
    for (const table of report.tables) {
      for (const region of headRegions(table)) {
        if (isAsPrinted(region)) continue;
        yield* checkFound(report, table, region);
        for (const gap of absentHeads(report, table, region)) yield* checkGap(report, table, gap);
      }
      for (const misplaced of misplacedHeads(table)) yield toMisplaced(table, misplaced);
    }
  },
});

type Found = RuleFinding<'wording' | 'absent' | 'order'>;

function toMisplaced(table: Table, { head, before }: MisplacedHead): Found {
  return {
    message: 'order',
    span: { start: head.start, end: head.end },
    address: table.id,
    data: { found: head.label.text, expected: before.label.text },
    related: [
      {
        span: { start: before.start, end: before.end },
        message: { zh: '应排在前面的表头', en: 'The head that comes first' },
      },
    ],
  };
}

/** Heads that were found, by their own wording; the number of an item by its place. Row labels are not this rule's business. */
function* checkFound(report: Report, table: Table, region: HeadRegion): Generator<Found> {
  const items = itemPlaces(region);
  for (const head of region.heads) {
    if (head.role.kind === 'row' || head.role.kind === 'group') continue;
    const item = items.find(({ found }) => found === head);
    const expected = item?.expected ?? head.label.text;
    if (isUnknownItem(table, head) && !item) continue;
    const [only, another] = head.pieces;
    if (!only || another || labelFlaw(only.text, { text: expected }) === undefined) continue;
    if (hasStuckFigure(only.text) || isTorn(report, table, head)) continue;
    yield {
      message: 'wording',
      span: { start: head.start, end: head.end },
      address: table.id,
      data: { found: textOf(head), expected },
      fixes: correctLabel(report, head, expected),
    };
  }
}

/** An item head whose number cannot be told by its place. */
function isUnknownItem({ spec }: Table, { label }: FoundLabel): boolean {
  return spec.blocks.length > 1 && spec.blocks.some(({ head }) => head[0]?.[0]?.text === label.text);
}

function* checkGap(report: Report, table: Table, gap: HeadGap): Generator<Found> {
  const { places, strangers, before, after } = gap;
  if (strangers.length > 0) {
    for (const [i, cell] of strangers.entries()) yield renamed(report, table, cell, places[i]?.expected ?? '');
    return;
  }
  const neighbour = after?.found ?? before?.found;
  const cell = blankHeadCell(report, gap);
  const place = cell ?? neighbour;
  if (!place) return;
  const expected = places.map((head) => head.expected).join('”“');
  yield {
    message: 'absent',
    span: { start: place.start, end: place.end },
    address: table.id,
    data: { expected },
    fixes: cell ? replaceWith(cell, expected, ...titleOf(expected)) : insertion(report, table, gap, expected),
  };
}

function titleOf(expected: string): readonly [zh: string, en: string] {
  return [`补上表头“${expected}”`, `Add the head “${expected}”`];
}

function insertion(report: Report, table: Table, gap: HeadGap, expected: string): readonly Fix[] {
  const edits = insertHeadRow(report, table, gap);
  if (!edits) return [];
  const [zh, en] = titleOf(expected);
  return [{ title: { zh, en }, safety: 'safe', edits: () => edits }];
}

function renamed({ text }: Report, table: Table, cell: Cell, expected: string): Found {
  const span = trimSpan(text, cell.start, cell.end);
  const isPlain = !text.slice(span.start, span.end).includes('<') && !hasStuckFigure(cell.text);
  return {
    message: 'wording',
    span,
    address: table.id,
    data: { found: cell.text.replace(/\s+/g, ''), expected },
    fixes: isPlain ? replaceWith(span, expected, `改为“${expected}”`, `Change it to “${expected}”`) : [],
  };
}

function replaceWith(
  { start, end }: { readonly start: number; readonly end: number },
  newText: string,
  zh: string,
  en: string,
): readonly Fix[] {
  return [{ title: { zh, en }, safety: 'safe', edits: () => [{ span: { start, end }, newText }] }];
}
