import type { SectionSpec } from '../form/index.ts';
import type { Heading, Report } from '../model/report.ts';
import type { Fix } from './finding.ts';

/**
 * Gives a heading the wording of the form. No fix where tags cut the wording in pieces, since it is not certain which piece
 * is to hold the new one.
 */
export function replaceWording({ text }: Report, { wording }: Heading, spec: SectionSpec): readonly Fix[] {
  const span = { start: wording.start, end: wording.end };
  if (text.slice(span.start, span.end).includes('<')) return [];
  return [
    {
      title: { zh: `将标题改为“${spec.heading}”`, en: `Change the heading to “${spec.heading}”` },
      safety: 'safe',
      edits: () => [{ span, newText: spec.heading }],
    },
  ];
}
