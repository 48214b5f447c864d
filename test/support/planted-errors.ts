import type { Address } from '../../server/src/form/index.ts';

/** A slip of who fills in a table: the new figure of the cell, and of others that it touches; undefined where it changes nothing. */
export type Slip = (
  figures: Readonly<Record<Address, number>>,
  cell: Address,
  random: () => number,
) => Readonly<Record<Address, number>> | undefined;

const KINDS = ['natural-person', 'business', 'research', 'social-welfare', 'legal-service', 'other'];
const OUTCOMES = ['upheld', 'corrected', 'other', 'pending'];

export const SLIPS = {
  'one too many': alone((value) => value + 1),
  'one too few': alone((value) => value - 1),
  'digit dropped': alone((value, random) => {
    const digits = String(value);
    const at = Math.floor(random() * digits.length);
    return digits.length < 2 ? value : Number(digits.slice(0, at) + digits.slice(at + 1));
  }),
  'digits swapped': alone((value, random) => {
    const digits = String(value);
    const at = Math.floor(random() * (digits.length - 1));
    return digits.length < 2 ? value : Number(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2));
  }),
  'digit typed twice': alone((value) => (value === 0 ? value : Number(`${value}${value % 10}`))),
  doubled: alone((value) => value * 2),
  'left at 0': alone(() => 0),
  'another figure': alone((_, random) => Math.floor(random() * 40)),
  'shifted by a column': (figures, cell) => swap(figures, cell, neighbour(cell)),
} satisfies Readonly<Record<string, Slip>>;

export type SlipName = keyof typeof SLIPS;

function alone(change: (value: number, random: () => number) => number): Slip {
  return (figures, cell, random) => {
    const value = figures[cell] ?? 0;
    const changed = change(value, random);
    return changed === value || changed < 0 ? undefined : { [cell]: changed };
  };
}

function swap(figures: Readonly<Record<Address, number>>, a: Address, b: Address | undefined): ReturnType<Slip> {
  if (!b || figures[a] === figures[b]) return undefined;
  return { [a]: figures[b] ?? 0, [b]: figures[a] ?? 0 };
}

/** The cell of the next kind of applicant, or the next outcome. */
function neighbour(cell: Address): Address | undefined {
  const [table, row, column = ''] = cell.split('/');
  const columns = table === 'applications' ? KINDS : OUTCOMES;
  const next = columns[columns.indexOf(column) + 1];
  return columns.includes(column) && next ? `${table}/${row}/${next}` : undefined;
}
