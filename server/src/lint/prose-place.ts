import type { ProseParagraph } from '../model/prose.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Fix } from './finding.ts';
import type { LocalizedText } from './text.ts';

/** Where a finding on a part of a paragraph stands: its span in the source, and its section where it is in one. */
export function placeOf(paragraph: ProseParagraph, from: number, to: number): Pick<Finding, 'span' | 'section'> {
  const span = paragraph.spanOf(from, to);
  return paragraph.section ? { span, section: paragraph.section } : { span };
}

/** One piece of text that a fix replaces. */
export interface Replacement {
  readonly span: Span;
  /** What has to stand there. */
  readonly old: string;
  readonly newText: string;
}

/**
 * The fix that makes all replacements. None where one of them cannot be made as it is: the source may hold an entity or a
 * line end where the decoded text has another character.
 */
export function replaceTexts(
  { text }: Report,
  replacements: readonly Replacement[],
  { title, safety = 'safe' }: { readonly title: LocalizedText; readonly safety?: Fix['safety'] },
): readonly Fix[] {
  const isSure = ({ span, old }: Replacement): boolean => text.slice(span.start, span.end) === old;
  if (replacements.length === 0 || !replacements.every(isSure)) return [];
  return [{ title, safety, edits: () => replacements.map(({ span, newText }) => ({ span, newText })) }];
}
