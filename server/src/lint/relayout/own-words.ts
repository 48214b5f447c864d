import type { GroupSpec, RowSpec } from '../../form/index.ts';
import type { FoundLabel, LabelPiece, Table } from '../../model/report.ts';
import { groupBy } from '../../text/group-by.ts';
import { labelKey } from '../../text/key.ts';

/** What the labels of a table are called in the text. Empty texts for what the text lacks. */
export interface Words {
  /** Whether the text has the row. */
  has(row: RowSpec): boolean;
  rowOf(row: RowSpec): string;
  groupOf(group: GroupSpec): string;
  /** The next head of the block, by its index, with that printed text: each call takes one. */
  nextHead(block: number, printed: string): string;
  /** Every label that was found, with all that stands in its cells, in one line. */
  readonly all: readonly { readonly label: FoundLabel; readonly text: string }[];
}

/** Reads the words of a table that can be read. */
export function ownWords(table: Table): Words {
  const labels = labelsOf(table);
  const texts = pieceTexts(labels);
  const all = labels.map((label) => ({ label, text: label.pieces.map((piece) => texts.get(piece) ?? '').join('') }));
  const textOf = new Map(all.map(({ label, text }) => [label, text] as const));
  const rows = new Map(table.rows.map(({ spec, label }) => [spec, (label && textOf.get(label)) ?? ''] as const));
  const groups = new Map<string, string>();
  const heads = new Map<string, string[]>();
  for (const { label, text } of all) {
    const { role } = label;
    if (role.kind === 'group' && !groups.has(role.group.id)) groups.set(role.group.id, text);
    const key = headKey(blockOf(table, label), label.label.text);
    heads.set(key, [...(heads.get(key) ?? []), text]);
  }
  return {
    has: (row) => rows.has(row),
    rowOf: (row) => rows.get(row) ?? '',
    groupOf: ({ id }) => groups.get(id) ?? '',
    nextHead: (block, printed) => heads.get(headKey(block, printed))?.shift() ?? '',
    all,
  };
}

/** By the key, as the items of 条例第二十条 are one label but for their numerals. */
function headKey(block: number, printed: string): string {
  return `${block} ${labelKey(printed)}`;
}

function labelsOf({ rows, heads, groups }: Table): readonly FoundLabel[] {
  return [...rows.flatMap(({ label }) => label ?? []), ...heads, ...groups].sort((a, b) => a.start - b.start);
}

/** The contents of the cells that labels stand in, shared out among their pieces, so that no character is lost. */
function pieceTexts(labels: readonly FoundLabel[]): ReadonlyMap<LabelPiece, string> {
  const byCell = groupBy(
    labels.flatMap(({ pieces }) => pieces),
    ({ cell }) => cell,
  );
  const texts = new Map<LabelPiece, string>();
  for (const [{ text }, pieces] of byCell) {
    const ordered = [...pieces].sort((a, b) => a.from - b.from);
    for (const [i, piece] of ordered.entries()) {
      const part = text.slice(i === 0 ? 0 : piece.from, ordered[i + 1]?.from);
      texts.set(piece, part.trim().replace(/\s*[\t\r\n]\s*/g, ''));
    }
  }
  return texts;
}

/** The block that a head belongs to: that of the first row behind it. */
function blockOf({ spec: { orientation, blocks }, rows }: Table, { start }: FoundLabel): number {
  if (orientation === 'across') return 0;
  const next = rows.find((row) => row.start > start)?.spec;
  const index = blocks.findIndex((block) => next && block.rows.includes(next));
  return index < 0 ? blocks.length - 1 : index;
}
