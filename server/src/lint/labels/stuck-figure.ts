import { remember } from '../../text/remember.ts';

/**
 * Whether a figure stuck to the label, in front or behind: `1108（七）总计`, `行政许可,71`. That is a fault of the cells, not of
 * the label, and to correct the label would take the figure away.
 */
export const hasStuckFigure = remember((found) =>
  /\d/.test(found.normalize('NFKC').replace(/\s/g, '').replace(NUMERAL, '').replace(NO_FIGURE, '')),
);

/** The number of a label, unless another one follows: `3.`, `(3)`; not `0(七)`, and no number without a stop. */
const NUMERAL = /^(?:[([]\d{1,2}[)\]]?|\d{1,2}[)\]]?[、.,:])(?!\d|[([]?[一二三四五六七八九十])/;
/** Years, and the articles of the law. */
const NO_FIGURE = /\d{4}年|第\d{1,2}[条项]/g;
