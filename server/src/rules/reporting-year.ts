import { latenessOf } from '../lint/deadline.ts';
import type { Fix, Related } from '../lint/finding.ts';
import { topOf } from '../lint/place.ts';
import { placeOf, replaceTexts } from '../lint/prose-place.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { LocalizedText } from '../lint/text.ts';
import type { CalendarDate, Period, Report } from '../model/report.ts';
import { type YearClaim, yearClaimsOf } from '../model/years/claims.ts';
import { type UnmarkedYear, unmarkedYearsOf } from '../model/years/unmarked-years.ts';
import { groupBy } from '../text/group-by.ts';

/** Title, period, text, date and file name speak of one year, and the period is the whole of it. */
export default defineRule({
  meta: {
    id: 'reporting-year',
    category: 'prose',
    severity: 'warning',
    title: {
      zh: '各处所写的年份不一致，或者统计期限不是全年',
      en: 'The places that name the year of the report disagree',
    },
    basis: {
      zh: '条例第四十九条：报告的是上一年度的情况；统计期限为当年 1 月 1 日至 12 月 31 日是通行做法',
      en: '条例 art. 49: a report is on the year before; a period from 1 January to 31 December is practice',
    },
    messages: {
      odd: {
        zh: '{place}是 {found} 年，其他地方（{others}）都是 {year} 年。请核对后改正。',
        en: '{place} has {found}, but the other places ({others}) have {year}. Check, and correct it.',
      },
      date: {
        zh: '报告的日期在 {date} 年，而{others}写明这是 {year} 年度的报告，日期一般在 {due} 年。请核对后改正。',
        en: 'The report is dated {date}, but by {others} it is for {year} and would be dated {due}. Check, and correct it.',
      },
      conflict: {
        zh: '各处所写的年份不一致：{list}。请核对后统一。',
        en: 'The places that name the year of the report disagree: {list}. Check which year is meant.',
      },
      period: {
        zh: '统计期限写的是 {from} 至 {to}，不是一个完整的年度，一般应为 {due}。请核对后改正。',
        en: 'The period reads {from} to {to}, which is not a whole year; it would be {due}. Check, and correct it.',
      },
      unmarked: {
        zh: '“{found}”的年、月、日连在一起，缺少“年”字或“月”字。请改为“{whole}”。',
        en: '“{found}” lacks 年 or 月, so that year, month and day run together. Write “{whole}”.',
      },
    },
    docs: {
      why: {
        zh: '套用上一年的文本最容易留下旧年份，读者便不知道数据是哪一年的。',
        en: 'A report made from that of last year easily keeps an old year, and readers cannot tell which year the figures are for.',
      },
      fixes: [
        {
          safety: 'safe',
          text: { zh: '补上日期中缺少的“年”字和“月”字。', en: 'Puts back the 年 and 月 that a date lacks.' },
        },
        {
          safety: 'unsafe',
          text: {
            zh: '把与多数地方不同的年份改成一致的年份；哪个年份对，要由您确认。',
            en: 'Changes the year that differs to that of the other places; which one is right is for you to confirm.',
          },
        },
      ],
      incorrect: `云岭县林业局«2022»年政府信息公开工作年度报告

本报告所列数据的统计期限为2023年1月1日至2023年12月31日。

一、总体情况

2023年，我局依法公开政府信息。
`,
      correct: `云岭县林业局2023年政府信息公开工作年度报告

本报告所列数据的统计期限为2023年1月1日至2023年12月31日。

一、总体情况

2023年，我局依法公开政府信息。
`,
    },
  },
  *check(report) {
    if (report.period) yield* checkPeriod(report, report.period);
    for (const date of unmarkedYearsOf(report)) yield toUnmarked(report, date);
    const { claims, year } = yearClaimsOf(report);
    if (claims.every((claim) => claim.year === claims[0]?.year)) return;
    if (year === undefined) yield toConflict(report, claims);
    else yield* oddOnes(report, claims, year);
  },
});

type Found = RuleFinding<'odd' | 'date' | 'conflict' | 'period' | 'unmarked'>;

const PLACES: Readonly<Record<YearClaim['kind'], LocalizedText>> = {
  title: { zh: '标题', en: 'The title' },
  period: { zh: '统计期限', en: 'The period' },
  text: { zh: '正文', en: 'The text' },
  date: { zh: '日期', en: 'The date' },
  file: { zh: '文件名', en: 'The file name' },
};

function toUnmarked(report: Report, { paragraph, from, to, whole }: UnmarkedYear): Found {
  const found = paragraph.text.slice(from, to);
  const { span, section } = placeOf(paragraph, from, to);
  const title = { zh: `改为“${whole}”`, en: `Write “${whole}”` };
  return {
    message: 'unmarked',
    span,
    ...(section ? { section } : {}),
    data: { found, whole },
    fixes: replaceTexts(report, [{ span, old: found, newText: whole }], { title }),
  };
}

/** Each kind of place that differs is one finding, however often its year stands there. */
function* oddOnes(report: Report, claims: readonly YearClaim[], year: number): Generator<Found> {
  const agreeing = claims.filter((claim) => claim.year === year);
  const odd = claims.filter((claim) => claim.year !== year);
  for (const same of groupBy(odd, (claim) => `${claim.kind} ${claim.year}`).values()) {
    const [first, ...others] = same;
    if (first.kind === 'date' && latenessOf(report)) continue;
    yield {
      message: first.kind === 'date' ? 'date' : 'odd',
      ...placeOfClaim(report, first),
      data: {
        place: PLACES[first.kind],
        found: first.year,
        year,
        date: first.year + 1,
        due: year + 1,
        others: namesOf(agreeing),
      },
      related: [...others, ...agreeing].flatMap(toRelated),
      fixes: correctYears(report, same, year),
    };
  }
}

/** Two years against one another, and nothing tells which one is meant. A title is looked at most, and so is seldom the wrong one. */
function toConflict(report: Report, claims: readonly YearClaim[]): Found {
  const list = onePerPlace(claims);
  const place = list.find(({ kind }) => kind !== 'title') ?? list[0];
  return {
    message: 'conflict',
    ...(place ? placeOfClaim(report, place) : { span: topOf(report) }),
    data: { list: join(list.map(describe)) },
    related: list.filter((claim) => claim !== place).flatMap(toRelated),
  };
}

/** The first claim of each kind and year. */
function onePerPlace(claims: readonly YearClaim[]): readonly YearClaim[] {
  return claims.filter(
    (claim, i) => claims.findIndex(({ kind, year }) => kind === claim.kind && year === claim.year) === i,
  );
}

function placeOfClaim(report: Report, { kind, figures: [figure] }: YearClaim): Pick<Found, 'span' | 'section'> {
  if (!figure) return { span: topOf(report) };
  const { start, end } = figure;
  const section = report.sections.find(({ span }) => span.start <= start && start < span.end);
  return kind === 'text' && section ? { span: { start, end }, section: section.id } : { span: { start, end } };
}

function toRelated(claim: YearClaim): readonly Related[] {
  const [figure] = claim.figures;
  return figure ? [{ span: { start: figure.start, end: figure.end }, message: describe(claim) }] : [];
}

/** A date says the year of the report by its own, the one after. */
function describe({ kind, year }: YearClaim): LocalizedText {
  const { zh, en } = PLACES[kind];
  if (kind !== 'date') return { zh: `${zh} ${year} 年`, en: `${en} ${year}` };
  return { zh: `${zh}在 ${year + 1} 年，即 ${year} 年度的报告`, en: `${en} ${year + 1}, as of a report for ${year}` };
}

function namesOf(claims: readonly YearClaim[]): LocalizedText {
  return join(onePerPlace(claims).map(({ kind }) => ({ zh: PLACES[kind].zh, en: PLACES[kind].en.toLowerCase() })));
}

function join(texts: readonly LocalizedText[]): LocalizedText {
  return { zh: texts.map(({ zh }) => zh).join('、'), en: texts.map(({ en }) => en).join(', ') };
}

/** Years in Chinese numerals or full-width digits are left to the author, and the name of the file too. */
function correctYears(report: Report, claims: readonly YearClaim[], year: number): readonly Fix[] {
  const due = claims[0]?.kind === 'date' ? year + 1 : year;
  const old = claims[0]?.kind === 'date' ? claims[0].year + 1 : (claims[0]?.year ?? 0);
  const replacements = claims.flatMap(({ figures }) =>
    figures.map((span) => ({ span, old: String(old), newText: String(due) })),
  );
  const title = { zh: `将年份改为 ${due}`, en: `Change the year to ${due}` };
  return replaceTexts(report, replacements, { title, safety: 'unsafe' });
}

/** A body that was founded or merged within the year may well count from then on, and says so. */
const REASON = /成立|组建|挂牌|新设|新组建|机构改革|合并|撤销|转隶/;
const NEAR = 60;

function* checkPeriod(report: Report, period: Period): Generator<Found> {
  const { from, to, start, end } = period;
  if (isWholeYear(period) || REASON.test(report.text.slice(Math.max(0, start - NEAR), end + NEAR))) return;
  const year = yearClaimsOf(report).year ?? to.year;
  yield {
    message: 'period',
    span: { start, end },
    data: { from: toText(from), to: toText(to), due: toRange(year) },
    fixes: [
      {
        title: { zh: `改为${toRange(year).zh}`, en: `Change to ${toRange(year).en}` },
        safety: 'unsafe',
        edits: () => [{ span: { start, end }, newText: toRange(year).zh }],
      },
    ],
  };
}

function isWholeYear({ from, to }: Period): boolean {
  return from.year === to.year && from.month === 1 && (from.day ?? 1) === 1 && to.month === 12 && (to.day ?? 31) === 31;
}

function toText({ year, month, day }: CalendarDate): LocalizedText {
  const numbers = day === undefined ? [year, month] : [year, month, day];
  return { zh: `${year}年${month}月${day === undefined ? '' : `${day}日`}`, en: numbers.join('-') };
}

function toRange(year: number): LocalizedText {
  return { zh: `${year}年1月1日至${year}年12月31日`, en: `${year}-1-1 to ${year}-12-31` };
}
