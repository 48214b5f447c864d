import { plantAll, SUMMARY_HEAD, summarise, TABLES } from '../support/root-cause-cases.ts';
import { type Part, verdict } from './settings.ts';
import { table } from './table.ts';

/** The share of errors that the equations determine whose cell has to be named. */
const TARGET = 0.95;

/** One wrong figure at a time in every cell of balanced tables: whether the cell that is named is the right one. */
export const measureCauses: Part = async () => {
  const verdicts: string[] = [];
  for (const name of Object.keys(TABLES) as readonly (keyof typeof TABLES)[]) {
    const cases = plantAll(name, 1);
    console.log(`\n## Root causes: single errors in ${name}\n`);
    console.log(
      table(
        SUMMARY_HEAD,
        summarise(cases).map((line) => [...line]),
      ),
    );
    const determined = cases.filter(({ isDetermined }) => isDetermined);
    const right = determined.filter(({ outcome }) => outcome === 'right').length;
    const wrong = cases.filter(({ outcome }) => outcome === 'wrong').length;
    const share = ((100 * right) / determined.length).toFixed(1);
    verdicts.push(
      verdict(
        right >= TARGET * determined.length && wrong === 0,
        `root cause in ${name}: ${right} of ${determined.length} (${share} %) named, ${wrong} of ${cases.length} blamed wrongly`,
      ),
    );
  }
  return verdicts;
};
