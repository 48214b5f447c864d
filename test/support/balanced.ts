import { type Address, type FormId, rowsOf, tableSpec } from '../../server/src/form/index.ts';

const KINDS = ['natural-person', 'business', 'research', 'social-welfare', 'legal-service', 'other'];

/** What kind of office reports: most have a handful of applications, from private persons; a few have thousands of all kinds. */
export type Office = 'small' | 'middling' | 'large';

interface Habits {
  /** Share of the results of a kind of applicant that are 0. */
  readonly zeros: number;
  /** Share of the kinds of applicants that never came. */
  readonly absent: number;
  readonly most: number;
}

const HABITS: Readonly<Record<Office, Habits>> = {
  small: { zeros: 0.93, absent: 0.7, most: 4 },
  middling: { zeros: 0.6, absent: 0, most: 30 },
  large: { zeros: 0.2, absent: 0, most: 3000 },
};

/** Figures of a third table on which every relation holds, and of a fourth one. What is not named is 0. */
export function balancedFigures(
  random: () => number,
  { form = '2021', office = 'middling' }: { readonly form?: FormId; readonly office?: Office } = {},
): Record<Address, string> {
  const { zeros, absent, most } = HABITS[office];
  const figures = new Map<Address, number>();
  const add = (row: string, column: string, value: number): void => {
    const address = `applications/${row}/${column}`;
    figures.set(address, (figures.get(address) ?? 0) + value);
  };
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const results = rowsOf(tableSpec(form, 'applications')).filter(
    ({ id, groups }) => groups.length > 0 && id !== 'total',
  );
  for (const kind of KINDS) {
    const comes = kind === 'natural-person' || random() >= absent;
    let finished = 0;
    for (const { id } of results) {
      const value = !comes || random() < zeros ? 0 : upTo(most);
      finished += value;
      for (const column of [kind, 'total']) add(id, column, value);
      for (const column of [kind, 'total']) add('total', column, value);
    }
    const carriedOut = comes ? upTo(Math.ceil(most / 3)) : 0;
    const carriedIn = upTo(Math.min(Math.ceil(most / 3), finished + carriedOut + 1));
    for (const column of [kind, 'total']) {
      add('carried-out', column, carriedOut);
      add('carried-in', column, carriedIn);
      add('received', column, finished + carriedOut - carriedIn);
    }
  }
  for (const row of ['reconsideration', 'litigation-direct', 'litigation-after-reconsideration'])
    reviews(row, () => (random() < zeros - 0.4 ? 0 : upTo(Math.ceil(most / 2))), figures);
  return Object.fromEntries([...figures].map(([address, value]) => [address, String(value)]));
}

function reviews(row: string, next: () => number, figures: Map<Address, number>): void {
  let total = 0;
  for (const column of ['upheld', 'corrected', 'other', 'pending']) {
    const value = next();
    total += value;
    figures.set(`review-and-litigation/${row}/${column}`, value);
  }
  figures.set(`review-and-litigation/${row}/total`, total);
}
