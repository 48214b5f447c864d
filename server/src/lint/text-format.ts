import type { Report } from '../model/report.ts';
import { htmlRegions } from '../syntax/layouts/html-table.ts';
import { oncePer } from '../text/remember.ts';
import type { Span } from '../text/span.ts';

/** In which syntax a report is written, and where it holds HTML: the whole of a page, else its tables. */
export interface TextFormat {
  readonly kind: 'plain' | 'markdown' | 'page';
  readonly html: readonly Span[];
}

/** The syntax of a report, by its file name, else by its shape. Looked up once for each report. */
export const formatOf = oncePer((report: Report): TextFormat => {
  const html = htmlRegions(report.text);
  return { kind: kindOf(report, html), html };
});

function kindOf(report: Report, [first]: readonly Span[]): TextFormat['kind'] {
  if (first && first.start === 0 && first.end === report.text.length) return 'page';
  return isMarkdown(report) ? 'markdown' : 'plain';
}

const FEWEST_HEADINGS = 3;
const FEWEST_ROWS = 3;

/** A table of pipes or several headings show it whatever the file is called; a line or two may have been pasted, or be a menu. */
function isMarkdown({ fileName, text, tree: { rows } }: Report): boolean {
  if (fileName && /\.(?:md|markdown)$/i.test(fileName)) return true;
  if (text.includes('|') && rows.filter(({ layout }) => layout === 'pipe-table').length >= FEWEST_ROWS) return true;
  return text.includes('#') && (text.match(/^#{1,6} ?\S/gm)?.length ?? 0) >= FEWEST_HEADINGS;
}
