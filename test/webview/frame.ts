import type { DrawnCell } from '../../client/src/table-view/messages.ts';
import { layOut, type PlacedCell } from '../../client/webview/layout.ts';
import { frameOf } from '../../server/src/features/tables/frame.ts';
import { type FormId, type TableId, tableSpec } from '../../server/src/form/index.ts';

/** A table of a form as the page lays it out, with 0 in every figure. */
export function laidOut(id: TableId, form: FormId = '2021'): readonly (readonly PlacedCell[])[] {
  return layOut(
    frameOf(tableSpec(form, id)).rows.map((row) =>
      row.map((cell): DrawnCell => (cell.kind === 'figure' ? { ...cell, text: '0' } : cell)),
    ),
  );
}
