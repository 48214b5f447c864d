import { type Address, rowsOf, tableSpec } from '../../server/src/form/index.ts';

const KINDS = ['natural-person', 'business', 'research', 'social-welfare', 'legal-service', 'other'];

/** Figures of a third table on which every relation holds, and of a fourth one. What is not named is 0. */
export function balancedFigures(random: () => number): Record<Address, string> {
  const figures = new Map<Address, number>();
  const add = (row: string, column: string, value: number): void => {
    const address = `applications/${row}/${column}`;
    figures.set(address, (figures.get(address) ?? 0) + value);
  };
  const results = rowsOf(tableSpec('2021', 'applications')).filter(
    ({ id, groups }) => groups.length > 0 && id !== 'total',
  );
  for (const kind of KINDS) {
    let finished = 0;
    for (const { id } of results) {
      const value = random() < 0.6 ? 0 : Math.floor(random() * 30);
      finished += value;
      for (const column of [kind, 'total']) add(id, column, value);
      for (const column of [kind, 'total']) add('total', column, value);
    }
    const carriedOut = Math.floor(random() * 9);
    const carriedIn = Math.floor(random() * Math.min(9, finished + carriedOut + 1));
    for (const column of [kind, 'total']) {
      add('carried-out', column, carriedOut);
      add('carried-in', column, carriedIn);
      add('received', column, finished + carriedOut - carriedIn);
    }
  }
  for (const row of ['reconsideration', 'litigation-direct', 'litigation-after-reconsideration'])
    reviews(row, random, figures);
  return Object.fromEntries([...figures].map(([address, value]) => [address, String(value)]));
}

function reviews(row: string, random: () => number, figures: Map<Address, number>): void {
  let total = 0;
  for (const column of ['upheld', 'corrected', 'other', 'pending']) {
    const value = Math.floor(random() * 12);
    total += value;
    figures.set(`review-and-litigation/${row}/${column}`, value);
  }
  figures.set(`review-and-litigation/${row}/total`, total);
}
