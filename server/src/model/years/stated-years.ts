import { parseYear } from '../../text/numeral.ts';
import { perPassage } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import { YEAR } from '../facts/year.ts';
import { type ProseParagraph, proseOf } from '../prose.ts';
import type { Report } from '../report.ts';
import { sentenceAt } from '../sentences.ts';

/** A sentence that says which year the report is for. */
export interface StatedYear {
  readonly year: number;
  /** The year's digits. */
  readonly span: Span;
}

/**
 * The years that the text gives as those of the report: `现将我局2023年……情况报告如下` above the first section, and
 * `2023年，我局……` at the beginning of a paragraph. Years in comparisons, plans, names and numbers are none of them.
 */
export function statedYears(report: Report): readonly StatedYear[] {
  let isFirst = true;
  return proseOf(report).flatMap((paragraph) => {
    if (paragraph.section === undefined)
      return report.title && paragraph.start < report.title.end ? [] : announcedIn(paragraph).map(inSource(paragraph));
    if (paragraph.section !== 'overview' && paragraph.section !== 'other-matters') return [];
    const found = isFirst && paragraph.section === 'overview' ? openingOfFirst(paragraph) : openingOfOther(paragraph);
    isFirst = false;
    return found && !isPlan(report, paragraph, found.year) ? [inSource(paragraph)(found)] : [];
  });
}

/** A year, and where its digits stand in the text of the paragraph. */
interface FoundYear {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

function inSource({ spanOf }: ProseParagraph): (found: FoundYear) => StatedYear {
  return ({ year, from, to }) => ({ year, span: spanOf(from, to) });
}

const GAP = '[ \\u00a0]{0,2}';
const ANNOUNCED = [
  new RegExp(`现将[^。；《》]{0,30}?(${YEAR})${GAP}年[^。；《》]{0,40}如下`, 'd'),
  new RegExp(
    `(?:编制|形成|发布|公布|撰写)[^。；，,《》]{0,20}《?(${YEAR})${GAP}年度?[^。；，,《》]{0,24}报告》?(?=[。；，,：:]|$)`,
    'd',
  ),
];

const announcedIn = perPassage((text): readonly FoundYear[] => {
  if (!text.includes('年')) return [];
  return ANNOUNCED.flatMap((pattern) => toFound(pattern.exec(text)));
});

function toFound(match: RegExpExecArray | null): readonly FoundYear[] {
  const [from, to] = match?.indices?.[1] ?? [];
  const year = parseYear(match?.[1] ?? '');
  return from === undefined || to === undefined || year === undefined ? [] : [{ year, from, to }];
}

/** The heading of an item may stand before it on the line. */
const ITEM = '(?:[#*]*\\s*[（(]\\s*[一二三四五六七八九十]{1,3}\\s*[)）][^。：:，,]{0,30}[。：:]\\s*)?';
const OPENING = new RegExp(`^${ITEM}(${YEAR})${GAP}年度?`);
const LONGEST_LEAD = 60;
/** A month, a span of time, or another thing that only has the year in its name. */
const NOT_THE_YEAR = new RegExp(
  `^${GAP}(?:[\\d０-９]|[一二三四五六七八九十]{1,2}月|以来|来[，,]|[底初末前后至到起的与和同上下、（(—－-]|春|夏|秋|冬|第|工作要点)`,
);
/** The report speaks of its own body, or of what came in. */
const OWN =
  /^[，,\s]*(?:截至[^，,]{0,12}[，,])?(?:我|本|全[省市县区州盟旗局镇乡年]|共|未|没有|无|[^，。；]{0,24}(?:局|委|办|厅|处|镇|乡|街道|政府|中心|委员会|[省市县区州])(?:共|未|没有|无|通过|认真|严格|积极|主动|收到|受理|公开|不断|持续|高度|坚持))/;
const MATTER = /公开|申请|信息|条例|处理费/;
const OTHER_YEAR = new RegExp(`(${YEAR})${GAP}年`, 'g');

/**
 * The year that a paragraph begins with. The first one of the overview does so in any words; others must speak of the body's
 * own work. Not where the paragraph has a second year, and so may compare.
 */
function openingOf(text: string, isFirst: boolean): FoundYear | null {
  const [found, digits = ''] = text.slice(0, LONGEST_LEAD).match(OPENING) ?? [];
  const year = parseYear(digits);
  if (found === undefined || year === undefined) return null;
  const rest = text.slice(found.length);
  if (NOT_THE_YEAR.test(rest) || (!isFirst && !OWN.test(rest))) return null;
  const sentence = rest.slice(0, sentenceAt(rest, 0).to);
  if (!MATTER.test(isFirst ? rest : sentence) || sentence.includes('结转') || namesOther(text, year)) return null;
  const from = found.lastIndexOf(digits);
  return { year, from, to: from + digits.length };
}

const openingOfFirst = perPassage((text) => openingOf(text, true));
const openingOfOther = perPassage((text) => openingOf(text, false));

function namesOther(text: string, year: number): boolean {
  for (const [, digits = ''] of text.matchAll(OTHER_YEAR)) if (parseYear(digits) !== year) return true;
  return false;
}

const PLAN =
  /将(?:继续|进一步|以|按|从|重点|紧紧|坚持|认真|持续|着力|切实|全面|不断|加大|加强|努力)|计划(?:开展|在|于|组织|公开)|下一步|拟|打算/;

function isPlan({ year: own }: Report, { text }: ProseParagraph, year: number): boolean {
  return own !== null && year > own && PLAN.test(text);
}
