import type { GroupSpec } from '../form/index.ts';
import type { FoundLabel, Table, TableRow } from '../model/report.ts';
import { coverAll } from '../text/span.ts';
import { enclose, inOrder, type OutlineNode } from './outline-node.ts';
import { written } from './written.ts';

/** The row groups of a table with their rows, and the rows that are in no group, in the order of the text. */
export function tableParts(text: string, table: Table): readonly OutlineNode[] {
  return partsAt(text, table, table.rows, 0);
}

function partsAt(text: string, table: Table, rows: readonly TableRow[], depth: number): readonly OutlineNode[] {
  const groups = new Map<string, { readonly spec: GroupSpec; readonly rows: TableRow[] }>();
  const nodes: OutlineNode[] = [];
  for (const row of rows) {
    const spec = row.spec.groups[depth];
    const group = spec && groups.get(spec.id);
    if (group) group.rows.push(row);
    else if (spec) groups.set(spec.id, { spec, rows: [row] });
    else nodes.push(toRow(text, row));
  }
  for (const { spec, rows: own } of groups.values()) nodes.push(toGroup(text, table, spec, own, depth));
  return inOrder(nodes);
}

function toGroup(text: string, table: Table, spec: GroupSpec, rows: readonly TableRow[], depth: number): OutlineNode {
  const children = partsAt(text, table, rows, depth + 1);
  const label = table.groups.find(({ role }) => role.kind === 'group' && role.group.id === spec.id);
  const heading = label ?? children[0]?.heading ?? { start: table.span.start, end: table.span.start };
  return enclose({ kind: 'group', name: nameOf(text, label) || spec.label.text, span: heading, heading, children });
}

function toRow(text: string, row: TableRow): OutlineNode {
  const heading = row.label ?? coverAll(row.cells.flatMap(({ span }) => span ?? [])) ?? row;
  return enclose({
    kind: 'row',
    name: nameOf(text, row.label) || row.spec.label.text,
    detail: figureOf(row),
    span: row,
    heading,
    children: [],
  });
}

/** A label that is broken over lines or cells is one name. */
function nameOf(text: string, label: FoundLabel | undefined): string {
  return label?.pieces.map((piece) => written(text, piece)).join('') ?? '';
}

/** The total of a row; all its figures where it has none. */
function figureOf({ cells }: TableRow): string | undefined {
  const total = cells.find(({ column }) => column.id === 'total');
  const figures = (total ? [total] : cells).map(({ raw }) => raw);
  return figures.some((raw) => raw !== '') ? figures.map((raw) => raw || '–').join(' / ') : undefined;
}
