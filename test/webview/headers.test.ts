import { describe, expect, test } from 'vitest';
import { headersOf, headRows } from '../../client/webview/headers.ts';
import type { FormId, TableId } from '../../server/src/form/index.ts';
import { laidOut } from './frame.ts';

/** What a screen reader says before a figure. */
function wordsOf(id: TableId, address: string, form?: FormId): readonly string[] {
  const rows = laidOut(id, form);
  const cells = new Map(rows.flat().map(({ cell }) => [cell.id, cell.text]));
  return (headersOf(rows).get(address) ?? []).map((header) => cells.get(header) ?? '?');
}

describe('the labels and heads of a figure', () => {
  test('in nested groups, under merged heads', () => {
    expect(wordsOf('applications', 'applications/refused.enforcement-file/research')).toEqual([
      '三、本年度办理结果',
      '（三）不予公开',
      '7.属于行政执法案卷',
      '申请人情况',
      '法人或其他组织',
      '科研机构',
    ]);
    expect(wordsOf('applications', 'applications/carried-out/total')).toEqual([
      '四、结转下年度继续办理',
      '申请人情况',
      '总计',
    ]);
  });

  test('of its own block only', () => {
    expect(wordsOf('proactive-disclosure', 'proactive-disclosure/fee/amount')).toEqual([
      '行政事业性收费',
      '第二十条第（八）项',
      '本年收费金额（单位：万元）',
    ]);
    expect(wordsOf('proactive-disclosure', 'proactive-disclosure/procurement/amount', '2019')).toEqual([
      '政府集中采购',
      '第二十条第（九）项',
      '采购总金额',
    ]);
  });

  test('where all rows stand side by side', () => {
    expect(wordsOf('review-and-litigation', 'review-and-litigation/litigation-direct/upheld')).toEqual([
      '行政诉讼',
      '未经复议直接起诉',
      '结果维持',
    ]);
    expect(wordsOf('review-and-litigation', 'review-and-litigation/reconsideration/total')).toEqual([
      '行政复议',
      '总计',
    ]);
  });
});

test('the heads of a table are its first rows, unless further blocks have heads of their own', () => {
  expect(headRows(laidOut('applications'))).toBe(3);
  expect(headRows(laidOut('review-and-litigation'))).toBe(3);
  expect(headRows(laidOut('proactive-disclosure'))).toBe(0);
});
