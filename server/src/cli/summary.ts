import type { Locale } from '../lint/text.ts';
import type { Tally } from './exit-code.ts';
import type { Paint } from './paint.ts';

/** The last line for people: how many reports, what was found, what `--fix` would correct. Empty without any report. */
export function summary(tally: Tally, locale: Locale, paint: Paint): string {
  if (tally.reports === 0) return '';
  const { errors, warnings, notes } = tally;
  const style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  const line = errors + warnings + notes === 0 ? CLEAN[locale](tally) : FOUND[locale](tally);
  return `${paint(style, line)}\n`;
}

type Sentences = Readonly<Record<Locale, (tally: Tally) => string>>;

const CLEAN: Sentences = {
  zh: ({ reports }) => `检查了 ${reports} 份报告，没有发现问题。`,
  en: ({ reports }) => `${many(reports, 'report')} checked, nothing found.`,
};

const FOUND: Sentences = {
  zh: ({ reports, errors, warnings, notes, fixable }) => {
    const fix = fixable > 0 ? `；其中 ${fixable} 个可用 --fix 修正` : '';
    return `检查了 ${reports} 份报告：${errors} 个错误，${warnings} 个警告，${notes} 个提示${fix}。`;
  },
  en: ({ reports, errors, warnings, notes, fixable }) => {
    const fix = fixable > 0 ? `; ${fixable} fixable with --fix` : '';
    const found = [many(errors, 'error'), many(warnings, 'warning'), many(notes, 'note')].join(', ');
    return `${many(reports, 'report')} checked: ${found}${fix}.`;
  },
};

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
