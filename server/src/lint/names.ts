import type { Equation, ReportCell } from '../model/report.ts';
import type { LocalizedText } from './text.ts';

/** A cell in the form's words: `“（一）予以公开”行“自然人”`. */
export function cellName({ row, column }: ReportCell): LocalizedText {
  return {
    zh: `“${row.label.text}”行“${column.label.text}”`,
    en: `row “${row.label.text}”, column “${column.label.text}”`,
  };
}

/** An equation in the form's words, short enough to stand in a list. */
export function equationName({ relation, subject }: Equation): LocalizedText {
  const name = subject.label.text;
  switch (relation.id) {
    case 'row-total':
    case 'review-total':
      return { zh: `“${name}”行的总计`, en: `the total of row “${name}”` };
    case 'column-total':
      return { zh: `“${name}”列的（七）总计`, en: `（七）总计 of column “${name}”` };
    case 'carry-over':
      return { zh: `“${name}”列的勾稽关系`, en: `the carry-over of column “${name}”` };
    case 'in-force-count':
      return { zh: `“${name}”的现行有效件数`, en: `the number in force of “${name}”` };
  }
}
