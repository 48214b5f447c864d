import type { SectionSpec } from '../../form/index.ts';
import type { Heading, Report } from '../../model/report.ts';
import { withoutBlanks } from '../../text/blank.ts';
import type { Fix } from '../finding.ts';

/**
 * Gives a heading the wording of the form, on one line. No fix where tags cut the wording in pieces, since it is not certain
 * which piece is to hold the new one, nor where a page number stands inside it.
 */
export function replaceWording({ text }: Report, { wording }: Heading, spec: SectionSpec): readonly Fix[] {
  const span = { start: wording.start, end: wording.end };
  const source = text.slice(span.start, span.end);
  if (source.includes('<') || (LINE_END.test(source) && withoutBlanks(source) !== withoutBlanks(wording.text)))
    return [];
  return [
    {
      title: { zh: `将标题改为“${spec.heading}”`, en: `Change the heading to “${spec.heading}”` },
      safety: 'safe',
      edits: () => [{ span, newText: spec.heading }],
    },
  ];
}

const LINE_END = /[\n\r]/;
