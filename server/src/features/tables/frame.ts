import { addressOf, FORMS, rowsOf, sectionSpec, type TableSpec } from '../../form/index.ts';
import { sketchTable } from '../../model/sketch-table.ts';
import type { SketchCell } from '../../syntax/writers/index.ts';
import { oncePer } from '../../text/remember.ts';
import type { FrameCell, FrameView } from './view.ts';

/** Form and table; a frame is the same for every text. */
export function frameKey({ form, id }: TableSpec): string {
  return `${form}/${id}`;
}

/** The table as the form prints it; drawn once for each form. */
export const frameOf = oncePer((spec: TableSpec): FrameView => {
  const { ordinal, heading } = sectionSpec(spec.form, spec.id);
  // A sketch has its figures in the order of the form.
  const addresses = rowsOf(spec).flatMap((row) => row.columns.map(({ id }) => addressOf(spec.id, row.id, id)));
  const next = addresses[Symbol.iterator]();
  const rows = sketchTable(spec).map((row, r) => {
    const isHead = !row.some(({ isValue }) => isValue);
    return row.map((cell, c): FrameCell => {
      if (cell.isValue) return toCell('figure', next.next().value ?? '', cell);
      return toCell(isHead ? 'head' : 'label', rowAddress(spec, isHead, cell) ?? `${spec.id}:${r}:${c}`, cell);
    });
  });
  return { key: frameKey(spec), title: `${ordinal}、${heading}`, source: FORMS[spec.form].citation, rows };
});

/** Of the label of a row, wherever the form prints it. */
function rowAddress(spec: TableSpec, isHead: boolean, { text }: SketchCell): string | undefined {
  if (isHead && spec.orientation === 'down') return undefined;
  const row = rowsOf(spec).find(({ label }) => label.text === text);
  return row && `${spec.id}/${row.id}`;
}

function toCell(kind: FrameCell['kind'], id: string, { text, columns, rows }: SketchCell): FrameCell {
  return { kind, id, text, ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) };
}
