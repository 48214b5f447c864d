import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/syntax/parse.ts';

const cellsOf = (text: string): readonly string[][] =>
  parse(text).rows.map(({ cells }) => cells.map((cell) => cell.text));

describe('one cell a line', () => {
  it('goes on with a label on the next line', () => {
    expect(cellsOf('\t商业\n企业\n\t0\n\t0')).toEqual([['商业企业', '0', '0']]);
  });

  it('takes a figure that fell off its tab', () => {
    expect(cellsOf('\t规章\n\t\n0\n\t0')).toEqual([['规章', '0', '0']]);
  });

  it('never joins two figures: the second may be the number of a page', () => {
    expect(cellsOf('\t规章\n\t3859\n5\n\t0')).toEqual([['规章', '3859', '5', '0']]);
  });
});

describe('a row that a spreadsheet copied', () => {
  it('keeps a quoted cell with a line break in one piece', () => {
    expect(cellsOf('自然人\t"商业\n企业"\t总计')).toEqual([['自然人', '商业\n企业', '总计']]);
  });

  it('leaves a quotation mark alone that nothing closes', () => {
    expect(cellsOf('危及"三安全一稳定\t0\t0\n规章\t1\t2')).toEqual([
      ['危及"三安全一稳定', '0', '0'],
      ['规章', '1', '2'],
    ]);
  });
});
