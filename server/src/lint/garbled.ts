import type { Report } from '../model/report.ts';
import { type Garble, scanGarbled } from '../text/garbled/scan.ts';
import { oddUnitsOf } from './odd-units.ts';
import { formatOf } from './text-format.ts';

/** What is garbled in a report: stretches of text, and single characters of two kinds. */
export interface GarbledParts {
  /** In order, with those close together as one. */
  readonly stretches: readonly Garble[];
  readonly privates: readonly Garble[];
  readonly radicals: readonly Garble[];
}

export function garbledParts(report: Report): GarbledParts {
  const odd = oddUnitsOf(report);
  if (odd.length === 0) return NOTHING;
  const found = scanGarbled(report.text, odd);
  if (found.length === 0) return NOTHING;
  const ofKind = (kind: Garble['kind']): readonly Garble[] => found.filter((garble) => garble.kind === kind);
  return {
    stretches: merge(report.text, found),
    // A web page shows its icons with a font that has them.
    privates: formatOf(report).kind === 'page' ? [] : ofKind('private'),
    radicals: ofKind('radical'),
  };
}

const NOTHING: GarbledParts = { stretches: [], privates: [], radicals: [] };
const WIDEST_GAP = 4;

function merge(text: string, found: readonly Garble[]): readonly Garble[] {
  const stretches: Garble[] = [];
  for (const next of found) {
    if (next.kind === 'private' || next.kind === 'radical') continue;
    const last = stretches.at(-1);
    if (last && next.start - last.end <= WIDEST_GAP) stretches[stretches.length - 1] = join(text, last, next);
    else stretches.push(next);
  }
  return stretches;
}

function join(text: string, a: Garble, b: Garble): Garble {
  const gap = text.slice(a.end, b.start);
  const isKnown = a.plain !== '' && b.plain !== '' && !/[?\ufffd]/.test(gap);
  return {
    start: a.start,
    end: b.end,
    kind: a.kind === 'lost' && b.kind === 'lost' ? 'lost' : 'encoding',
    plain: isKnown ? a.plain + gap + b.plain : '',
  };
}
