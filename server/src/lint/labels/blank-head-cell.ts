import type { Report } from '../../model/report.ts';
import type { Cell, Row } from '../../syntax/tree.ts';
import type { HeadGap } from './absent-heads.ts';
import type { HeadPlace } from './head-places.ts';

/** The empty cell that a single absent head belongs into, as a neighbour in the same printed row shows; undefined for none. */
export function blankHeadCell({ tree }: Report, { places, before, after }: HeadGap): Cell | undefined {
  const [place, another] = places;
  if (!place || another) return undefined;
  for (const neighbour of [before, after]) {
    const row = neighbour?.row === place.row ? tree.rows[neighbour.found?.pieces[0]?.row ?? -1] : undefined;
    const cell = row && neighbour && cellAt(row, neighbour, place);
    if (cell?.text === '') return cell;
  }
  return undefined;
}

function cellAt({ cells }: Row, neighbour: HeadPlace, place: HeadPlace): Cell | undefined {
  const known = cells.find((cell) => cell === neighbour.found?.pieces[0]?.cell);
  if (!known) return undefined;
  return cells.find(({ column }) => column - known.column === place.column - neighbour.column);
}
