import { type Address, type FormId, rowsOf, tableSpec } from '../../server/src/form/index.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import type { Diagnosis } from '../../server/src/model/report.ts';
import { formatDecimal } from '../../server/src/text/decimal.ts';
import { balancedFigures, type Office } from './balanced.ts';
import { addressesOf } from './cells.ts';
import { randomFrom } from './damage.ts';
import { explanationsOf, type Figures, type Mending } from './determined.ts';
import { SLIPS, type SlipName } from './planted-errors.ts';
import { sampleReport } from './sample-report.ts';

/**
 * What became of a planted error: its cell was named, another was, several were offered with the right one among them, only
 * the sum is reported, or nothing is broken.
 */
export type Outcome = 'right' | 'wrong' | 'offered' | 'unnamed' | 'silent';

/** One planted error, whether the equations determine it, and what became of it. */
export interface Case {
  readonly office: Office;
  readonly slip: SlipName;
  readonly cell: Address;
  readonly isDetermined: boolean;
  readonly outcome: Outcome;
  readonly findings: number;
}

const OUTCOMES: readonly Outcome[] = ['right', 'wrong', 'offered', 'unnamed', 'silent'];
const FORMS: readonly FormId[] = ['2021', '2019'];
const OFFICES: readonly Office[] = ['small', 'middling', 'large'];
const SLIP_NAMES = Object.keys(SLIPS) as readonly SlipName[];

/** What happens to a right table before the error is planted. */
type Wear = (figures: Figures, random: () => number) => Figures;

/** Tables as they come: whole ones, ones with blanks, and ones that lost cells. */
export const TABLES = {
  'a whole table': (figures) => figures,
  'a table with blanks that mean 0': blankZeros,
  'a table with figures that were not filled in': blankFigures,
  'a table with rows that lost a cell': loseRows,
} satisfies Readonly<Record<string, Wear>>;

/** Plants every slip of every kind, on both forms and for all kinds of offices, in that share of all cells. */
export function plantAll(table: keyof typeof TABLES, share: number): readonly Case[] {
  return FORMS.flatMap((form) =>
    OFFICES.flatMap((office) => SLIP_NAMES.flatMap((slip) => plant(form, office, slip, TABLES[table], share))),
  );
}

function plant(form: FormId, office: Office, slip: SlipName, wear: Wear, share: number): readonly Case[] {
  const random = randomFrom(1 + SLIP_NAMES.indexOf(slip) * 31 + OFFICES.indexOf(office) * 101);
  const right = rightFigures(form, office, random);
  const worn = wear(right, random);
  return Object.keys(right).flatMap((cell) => {
    const changes = random() < share ? SLIPS[slip](right, cell, random) : undefined;
    if (!changes || Object.keys(changes).some((each) => worn[each] === undefined)) return [];
    const wrong = { ...worn, ...changes };
    const planted = Object.fromEntries(Object.keys(changes).map((each) => [each, right[each] ?? 0]));
    const { diagnosis } = buildReport(reportOf(form, wrong));
    const findings = diagnosis.causes.length + diagnosis.misfilings.length + diagnosis.unexplained.length;
    const isDetermined = determines(form, wrong, planted);
    return [{ office, slip, cell, isDetermined, outcome: outcomeOf(diagnosis, planted), findings }];
  });
}

function determines(form: FormId, wrong: Figures, planted: Mending): boolean {
  const { singles, moves } = explanationsOf(form, wrong);
  const [only, another] = singles.length > 0 ? singles.filter(isNewCell) : moves;
  return only !== undefined && !another && areSameCells(only, planted);
}

function rightFigures(form: FormId, office: Office, random: () => number): Readonly<Record<Address, number>> {
  const figures = balancedFigures(random, { form, office });
  const cells = addressesOf(form).filter((address) => !address.startsWith('proactive'));
  return Object.fromEntries(cells.map((cell) => [cell, Number(figures[cell] ?? 0)]));
}

/** Rows that are not among the figures lose their last cell. Blanks are sure to be seen only where every cell is marked. */
function reportOf(form: FormId, figures: Figures): string {
  const layout = Object.values(figures).includes(undefined) ? 'pipe-table' : 'tab-rows';
  const texts = addressesOf(form).map((cell) => [cell, cell in figures ? String(figures[cell] ?? '') : '0']);
  const text = sampleReport({ form, layout, figures: Object.fromEntries(texts) });
  const lost = rowsOf(tableSpec(form, 'applications')).filter(({ id }) => !(`applications/${id}/total` in figures));
  const isLost = (line: string): boolean => lost.some(({ label }) => line.split('\t').includes(label.text));
  return lost.length === 0
    ? text
    : text.replace(/^.*$/gm, (line) => (isLost(line) ? line.replace(/\t[^\t]*$/, '') : line));
}

function outcomeOf({ causes, misfilings, unexplained }: Diagnosis, planted: Mending): Outcome {
  const named: Mending[] = [
    ...causes.map(({ cell, expected }) => ({ [cell.address]: Number(formatDecimal(expected)) })),
    ...misfilings.flatMap(({ moves }) => (moves.length === 1 ? moves.map(toMending) : [])),
  ];
  const offered = [
    ...misfilings.flatMap(({ moves }) => (moves.length > 1 ? moves.map(toMending) : [])),
    ...unexplained.flatMap(({ suspects }) =>
      suspects.map(({ cell, expected }) => ({ [cell.address]: Number(formatDecimal(expected)) })),
    ),
  ];
  const isBound = causes.some(({ bound }) => bound !== 'exact');
  if (named.length === 1 && named[0] && (isBound ? areSameCells : areSame)(named[0], planted)) return 'right';
  if (named.some((mending) => Object.keys(mending).some((cell) => !(cell in planted)))) return 'wrong';
  const [only] = offered;
  // The finding stands on a sum, and its one fix says that the sum is wrong.
  if (named.length === 0 && offered.length === 1 && only && areSame(only, planted)) return 'right';
  if (offered.some((mending) => areSame(mending, planted))) return 'offered';
  return named.length + misfilings.length + unexplained.length === 0 ? 'silent' : 'unnamed';
}

function toMending({ from, to, amount }: Diagnosis['misfilings'][number]['moves'][number]): Mending {
  const by = Number(formatDecimal(amount));
  const figureOf = (cell: typeof from): number => Number(cell.value ? formatDecimal(cell.value) : 0);
  return { [from.address]: figureOf(from) - by, [to.address]: figureOf(to) + by };
}

function areSame(a: Mending, b: Mending): boolean {
  const cells = Object.keys(a);
  return cells.length === Object.keys(b).length && cells.every((cell) => a[cell] === b[cell]);
}

function areSameCells(a: Mending, b: Mending): boolean {
  return Object.keys(a).sort().join() === Object.keys(b).sort().join();
}

/** The first mending of a cell: where blanks leave its figure open, there are several. */
function isNewCell(mending: Mending, i: number, all: readonly Mending[]): boolean {
  return all.findIndex((other) => areSameCells(mending, other)) === i;
}

function blankZeros(figures: Figures, random: () => number): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([cell, value]) => [cell, value === 0 && random() < 0.1 ? undefined : value]),
  );
}

function blankFigures(figures: Figures, random: () => number): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([cell, value]) => [cell, random() < 0.03 ? undefined : value]),
  );
}

/** Nobody can tell which cell of such a row was lost, so that none of its figures counts. */
function loseRows(figures: Figures, random: () => number): Figures {
  const lost = new Set(Object.keys(figures).flatMap((cell) => (random() < 0.01 ? [rowOf(cell)] : [])));
  return Object.fromEntries(Object.entries(figures).filter(([cell]) => !lost.has(rowOf(cell))));
}

function rowOf(cell: Address): string {
  const [table = '', row = ''] = cell.split('/');
  return table === 'applications' ? `${table}/${row}` : table;
}

/** The figures of a measurement, a line a kind of slip, as cells of a table. */
export function summarise(cases: readonly Case[]): readonly (readonly string[])[] {
  const lines = SLIP_NAMES.map((slip) =>
    line(
      slip,
      cases.filter((each) => each.slip === slip),
    ),
  );
  const offices = OFFICES.map((office) =>
    line(
      `${office} office`,
      cases.filter((each) => each.office === office),
    ),
  );
  return [...lines, ...offices, line('all', cases)];
}

export const SUMMARY_HEAD = ['', 'determined', ...OUTCOMES, 'not determined', ...OUTCOMES, 'more than one finding'];

function line(name: string, cases: readonly Case[]): readonly string[] {
  const parts = [true, false].flatMap((isDetermined) => {
    const own = cases.filter((each) => each.isDetermined === isDetermined);
    return [own.length, ...OUTCOMES.map((outcome) => own.filter((each) => each.outcome === outcome).length)];
  });
  return [name, ...[...parts, cases.filter(({ findings }) => findings > 1).length].map(String)];
}
