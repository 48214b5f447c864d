import type { FoundLabel, LabelPiece, Report, Table } from '../../model/report.ts';
import type { LayoutId } from '../../syntax/tree.ts';

/** Layouts whose rows are rows of the text. Elsewhere a label that goes on in the next line is only wrapped. */
export const ROW_LAYOUTS: ReadonlySet<LayoutId> = new Set<Table['layout']>(['tab-rows', 'pipe-table', 'html-table']);

/** The first piece of a label that stands in another row than its beginning; undefined for a label in one row. */
export function laterPiece({ tree }: Report, found: FoundLabel): LabelPiece | undefined {
  const [first] = found.pieces;
  if (isVertical(found)) return undefined;
  return found.pieces.find(({ row }) => row !== first?.row && !tree.rows[row]?.isWrapped);
}

/** 三、本年度办理结果 written downwards beside its rows, a few characters in each, is whole. */
function isVertical({ pieces }: FoundLabel): boolean {
  return pieces.length > 2 && pieces.every(({ text }) => text.length <= 3);
}
