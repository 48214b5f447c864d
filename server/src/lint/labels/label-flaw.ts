import type { Label } from '../../form/index.ts';
import { isBlankUnit } from '../../text/blank.ts';
import { remember } from '../../text/remember.ts';

/** What is wrong with a label: its number, or its wording and perhaps the number too. */
export type LabelFlaw = 'numeral' | 'wording';

/**
 * Compares a label, as it stands, with the form's. Blanks, widths, brackets of either width, punctuation and quotes never
 * matter, nor does `1、` for `1.`; undefined where nothing else differs.
 */
export function labelFlaw(text: string, { text: expected }: Pick<Label, 'text'>): LabelFlaw | undefined {
  if (text === expected) return undefined;
  const found = text.replace(MARKUP, '');
  if (isSame(found, expected)) return undefined;
  const own = knownSplit(found);
  const form = knownSplit(expected);
  if (own.wording !== form.wording) return 'wording';
  if (own.numeral === form.numeral && (own.style === form.style || !isLevel(own) || !isLevel(form))) return undefined;
  return 'numeral';
}

/** A label may be a Markdown heading or stand in a list. */
const MARKUP = /^[#*>]+\s*/;

/** A quick test for the usual differences: blanks, and the width of brackets and punctuation. */
function isSame(found: string, expected: string): boolean {
  let at = 0;
  for (let i = 0; i < found.length; i++) {
    const unit = found.charCodeAt(i);
    if (isBlankUnit(unit)) continue;
    if (at >= expected.length || fold(unit) !== fold(expected.charCodeAt(at++))) return false;
  }
  return at === expected.length;
}

/** The ASCII form of a full-width unit. */
function fold(unit: number): number {
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
}

interface Split {
  /** `三` or `3`; empty where there is none. */
  readonly numeral: string;
  readonly style: 'bracket' | 'stop' | 'bare';
  /** Letters and numerals of the rest. */
  readonly wording: string;
}

const NUMERAL = /^([([【〔])?([一二三四五六七八九十]+|\d+)?([)\]】〕])?([、.,:])?/;

/** Taken apart once: a report has the same few labels at every keystroke. */
const knownSplit = remember(split);

function split(text: string): Split {
  const narrow = text.normalize('NFKC').replace(/\s/g, '');
  const [all = '', open, numeral = '', close, stop] = NUMERAL.exec(narrow) ?? [];
  const isNumbered =
    numeral === '' || open !== undefined || close !== undefined || stop !== undefined || /\d/.test(numeral);
  const rest = isNumbered ? narrow.slice(all.length) : narrow;
  return {
    numeral: isNumbered ? numeral : '',
    style: open || close ? 'bracket' : stop ? 'stop' : 'bare',
    wording: rest.replace(/[^\p{L}\p{N}]/gu, ''),
  };
}

/** （三） and 三、 are two levels of the table; `(1)` and `1.` are one. */
function isLevel({ numeral, style }: Split): boolean {
  return style !== 'bare' && !/\d/.test(numeral);
}
