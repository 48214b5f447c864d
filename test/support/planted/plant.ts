import type { Address, SectionId, TableId } from '../../../server/src/form/index.ts';
import { SECTIONS } from '../../../server/src/form/sections.ts';
import type { LayoutId } from '../../../server/src/syntax/tree.ts';
import type { SketchRow } from '../../../server/src/syntax/writers/index.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { type Changes, type RightReport, renderReport } from '../right-reports.ts';

/** A right report in a layout, into which a fault is to be put. */
export interface Site {
  readonly right: RightReport;
  readonly layout: LayoutId;
  readonly text: string;
  readonly random: () => number;
}

/** A report with one fault, and where the rule must speak: touching `at`, or at an address that begins like this one. */
export interface Planted {
  readonly text: string;
  readonly at?: Span | undefined;
  readonly address?: Address | undefined;
  /** Last year's report, where the fault is that the two do not agree. */
  readonly prior?: string | undefined;
}

/** Undefined where the report, or the layout, has no place for the fault. */
export type Recipe = (site: Site) => Planted | undefined;

export function pick<T>({ random }: Site, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** The first of them that stands in the text, from a random one on, replaced once; the finding is to stand on its line. */
export function replaceOne(site: Site, pairs: readonly (readonly [string | RegExp, string])[]): Planted | undefined {
  const first = Math.floor(site.random() * pairs.length);
  for (let i = 0; i < pairs.length; i++) {
    const [from, to] = pairs[(first + i) % pairs.length] ?? ['', ''];
    const start = typeof from === 'string' ? site.text.indexOf(from) : site.text.search(from);
    if (start < 0) continue;
    const text = site.text.replace(from, to);
    return { text, at: lineAt(text, start) };
  }
  return undefined;
}

export function lineAt(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}

/** A section of the text from its heading to the next one. */
export interface Stretch extends Span {
  readonly id: SectionId;
  /** Where its body begins. */
  readonly body: number;
}

/** The six sections; a table of contents is none of them. */
export function stretchesOf(text: string): readonly Stretch[] {
  const heads = SECTIONS.map(({ id, ordinal, heading }) => {
    const found = [
      ...text.matchAll(new RegExp(`^(?:<p>)?(?:## |　　)?${ordinal}、${heading.slice(0, 4)}.*\n`, 'gm')),
    ].at(-1);
    return { id, start: found?.index ?? 0, body: (found?.index ?? 0) + (found?.[0].length ?? 0) };
  });
  const bottom = text.endsWith('</body></html>\n') ? text.indexOf('</body>') : text.length;
  return heads.map((head, i) => ({ ...head, end: heads[i + 1]?.start ?? bottom }));
}

export function stretchOf(text: string, id: SectionId): Stretch {
  return stretchesOf(text).find((each) => each.id === id) ?? { id, start: 0, body: 0, end: 0 };
}

export function splice(text: string, { start, end }: Span, replacement = ''): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

export function render({ right, layout }: Site, changes: Changes): string {
  return renderReport(right, layout, 'spaced', changes);
}

/** The report with one table whose rows were changed by hand. */
export function withRows(
  site: Site,
  id: TableId,
  change: (rows: readonly SketchRow[]) => readonly SketchRow[],
): string {
  return render(site, { sketch: (table, rows) => (table === id ? change(rows) : rows) });
}

export function paragraph({ layout }: Pick<Site, 'layout'>, text: string): string {
  return layout === 'html-table' ? `<p>${text}</p>` : text;
}
