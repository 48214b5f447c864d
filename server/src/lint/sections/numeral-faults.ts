import type { Report, Section } from '../../model/report.ts';
import { ordinalOf } from '../../model/section-ordinal.ts';
import { withoutBlanks } from '../../text/blank.ts';
import { formatOrdinal, ORDINAL_CHARS } from '../../text/numeral.ts';
import { isNumberedThrough } from './numbering.ts';
import { structureOf } from './structure.ts';

/** What is wrong with the numeral of a heading. `shape` tells numerals of one habit, such as `（N）`, from others. */
export interface NumeralFault {
  readonly kind: 'absent' | 'doubled' | 'ordinal' | 'form';
  readonly section: Section;
  readonly expected: number;
  /** By how much the ordinal differs from the expected one; 0 where there is none. */
  readonly offset: number;
  readonly shape: string;
}

/**
 * The faults of the numerals, those of one cause together: headings in a row that are all off by the same number, and a
 * habit that all headings of the file share. In the order of the text.
 */
export function numeralFaults(report: Report): readonly (readonly NumeralFault[])[] {
  const isThrough = isNumberedThrough(report);
  const { duplicates, mislabelled } = structureOf(report);
  const excused = new Set([...duplicates, ...mislabelled].map(({ section }) => section));
  const faults = report.sections.map((section, i) =>
    excused.has(section) ? undefined : faultOf(section, isThrough ? i + 1 : ordinalOf(section.spec)),
  );
  const habit = commonHabit(faults);
  return habit ? [habit] : joinRuns(faults);
}

const FEWEST_FOR_HABIT = 3;

/** All faults as one, where every heading has the same one. */
function commonHabit(faults: readonly (NumeralFault | undefined)[]): readonly NumeralFault[] | undefined {
  const [first] = faults;
  if (!first || faults.length < FEWEST_FOR_HABIT || first.kind === 'ordinal') return undefined;
  const same = faults.flatMap((fault) => (fault?.kind === first.kind && fault.shape === first.shape ? [fault] : []));
  return same.length === faults.length ? same : undefined;
}

function joinRuns(faults: readonly (NumeralFault | undefined)[]): readonly (readonly NumeralFault[])[] {
  const runs: NumeralFault[][] = [];
  for (const [i, fault] of faults.entries()) {
    if (!fault) continue;
    const above = faults[i - 1];
    const run = runs.at(-1);
    if (run && fault.kind === 'ordinal' && above?.kind === 'ordinal' && above.offset === fault.offset) run.push(fault);
    else runs.push([fault]);
  }
  return runs;
}

function faultOf(section: Section, expected: number): NumeralFault | undefined {
  const { numeral } = section.heading;
  if (!numeral) return { kind: 'absent', section, expected, offset: 0, shape: '' };
  const right = `${formatOrdinal(expected)}、`;
  if (numeral.text === right) return undefined;
  const text = withoutBlanks(numeral.text);
  if (text === right) return undefined;
  const numbers = text.match(NUMBER) ?? [];
  const offset = (numeral.ordinal ?? expected) - expected;
  const kind = numbers.length > 1 ? 'doubled' : offset === 0 ? 'form' : 'ordinal';
  return { kind, section, expected, offset, shape: text.replace(NUMBER, 'N') };
}

const NUMBER = new RegExp(`[${ORDINAL_CHARS}]+|\\d+`, 'g');
