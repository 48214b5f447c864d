import type { FoundLabel, Table } from '../../model/report.ts';
import { itemPlaces } from './head-places.ts';
import { headRegions } from './head-regions.ts';
import { labelFlaw } from './label-flaw.ts';
import { textOf } from './torn.ts';

/**
 * The form's text of a label. Item heads such as 第二十条第（五）项 differ in their number alone, which labels are not known
 * by: theirs is the one that stands there, else the one due at their place.
 */
export function expectedHead(table: Table, found: FoundLabel): string {
  const { role, label } = found;
  if (role.kind !== 'head') return label.text;
  const text = textOf(found);
  const same = table.spec.heads.find((head) => labelFlaw(text, head) === undefined);
  if (same) return same.text;
  const places = headRegions(table).flatMap(itemPlaces);
  return places.find((place) => place.found === found)?.expected ?? label.text;
}
