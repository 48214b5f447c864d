import { FORM_NOTICE, TRIAL_FORM_NOTICE } from '../form/documents.ts';
import { documentOf } from '../lint/known-documents.ts';
import { placeOf, type Replacement, replaceTexts } from '../lint/prose-place.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import { type Citation, citationsOf } from '../model/citations.ts';
import { type ProseParagraph, proseOf } from '../model/prose.ts';
import type { Report } from '../model/report.ts';
import { sentenceAt } from '../model/sentences.ts';
import { groupBy } from '../text/group-by.ts';
import { perPassage } from '../text/passage.ts';

/** A report for 2021 or later is not based on the notice that set the trial form. */
export default defineRule({
  meta: {
    id: 'superseded-citation',
    category: 'prose',
    severity: 'warning',
    title: { zh: '依据的是已被替代的文件', en: 'A superseded document is cited as the basis' },
    basis: {
      zh: '国办公开办函〔2021〕30号自 2021 年度报告起替代〔2019〕60号的试行格式',
      en: '国办公开办函〔2021〕30号 replaced the trial form of 〔2019〕60号 from the reports for 2021 on',
    },
    messages: {
      cited: {
        zh: '{year} 年度的报告不再以“{old}”为依据，现行格式由“{due}”规定。请改正，并确认正文和表格都按现行格式编制。',
        en: 'A report for {year} is no longer based on “{old}”: the form in force was set by “{due}”. Correct this, and make sure that text and tables follow the form in force.',
      },
    },
    docs: {
      why: {
        zh: '依据写成旧文件，读者会以为报告仍按试行格式编制。',
        en: 'With the old notice as its basis, a report seems to be on the trial form still.',
      },
      fixes: [
        {
          safety: 'unsafe',
          text: {
            zh: '改为现行文件的名称和文号；报告是否真的按它编制，要由您确认。',
            en: 'Names the notice in force, with its number; whether the report really follows it is for you to confirm.',
          },
        },
      ],
      incorrect: `云岭县林业局2023年政府信息公开工作年度报告

本报告根据《中华人民共和国政府信息公开工作年度报告格式（试行）》（«国办公开办函〔2019〕60号»）编制。
`,
      correct: `云岭县林业局2023年政府信息公开工作年度报告

本报告根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。
`,
    },
  },
  *check(report) {
    const { year } = report;
    if (year === null || year < FORM_NOTICE.year) return;
    for (const mention of mentionsOf(report)) if (isBasis(mention)) yield toFinding(report, mention, year);
  },
});

/** The notice as it is named in one place: by its number, by one of its titles, or by both. */
interface Mention {
  readonly paragraph: ProseParagraph;
  readonly number: Part | undefined;
  readonly title: Title | undefined;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

interface Title extends Part {
  /** The title in its place. */
  readonly due: string;
}

function mentionsOf(report: Report): readonly Mention[] {
  const citations = citationsOf(report).filter((citation) => documentOf(citation) === TRIAL_FORM_NOTICE);
  const numbers = groupBy(citations, ({ paragraph }) => paragraph);
  return proseOf(report).flatMap((paragraph) => mentionsIn(paragraph, numbers.get(paragraph) ?? []));
}

function mentionsIn(paragraph: ProseParagraph, numbers: readonly Citation[]): readonly Mention[] {
  const titles = titlesIn(paragraph);
  if (titles.length === 0 && numbers.length === 0) return [];
  const { sign } = TRIAL_FORM_NOTICE;
  const numbered = numbers.map((each) => ({
    paragraph,
    // Words of the sentence may have run into the sign.
    number: { from: each.from + each.sign.length - sign.length, to: each.to },
    title: each.title && titles.find((title) => isInside(title, each.title)),
  }));
  const named = new Set(numbered.map(({ title }) => title));
  const alone = titles.filter((title) => !named.has(title));
  return [...numbered, ...alone.map((title) => ({ paragraph, number: undefined, title }))];
}

function isInside(inner: Part, outer: Part | undefined): boolean {
  return outer !== undefined && outer.from <= inner.from && inner.to <= outer.to;
}

const COMMON = '政府信息公开工作年度报告';
/** Local offices give notices of such a title as well; that of the State Council's names its sender. */
const SENDER = /(?:国务院办公厅|国办)[^《》，。；]{0,20}$/;

const FAR = 60;

const titlesIn = perPassage((text): readonly Title[] => {
  if (!text.includes(COMMON)) return [];
  const [notice = '', form = ''] = TRIAL_FORM_NOTICE.titles;
  const [dueNotice = '', dueForm = ''] = FORM_NOTICE.titles;
  const narrow = text.replaceAll('(', '（').replaceAll(')', '）');
  return [
    ...placesOf(narrow, form).map((part) => ({ ...part, due: dueForm })),
    ...placesOf(narrow, notice)
      .filter(({ from }) => SENDER.test(text.slice(Math.max(0, from - FAR), from)))
      .map((part) => ({ ...part, due: nest(dueNotice, text.slice(Math.max(0, part.from - FAR), part.from)) })),
  ];
});

function placesOf(text: string, part: string): readonly Part[] {
  const places: Part[] = [];
  for (let from = text.indexOf(part); from >= 0; from = text.indexOf(part, from + part.length))
    places.push({ from, to: from + part.length });
  return places;
}

/** A title in a title has 〈〉. */
function nest(title: string, before: string): string {
  return before.lastIndexOf('《') > before.lastIndexOf('》') ? title.replace('《', '〈').replace('》', '〉') : title;
}

const BASIS = /根据|依据|按照|依照|遵照|参照|对照|要求|规定|格式|执行|贯彻|落实|编制/;
/** What a sentence says that tells of the change, or of former years. */
const HISTORY =
  /[〔（([【]2021[〕）)\]】]\s*30\s*号|废止|替代|取代|代替|改为|改用|调整为|变更为|不再|停止|失效|旧|原(?:来|先|有|由|按|依|执行|格式)|曾|此前|以前|以往|历年|修改前|2019年度|2020年度/;

function isBasis({ paragraph: { text }, number, title }: Mention): boolean {
  const { from, to } = sentenceAt(text, (number ?? title)?.from ?? 0);
  const sentence = text.slice(from, to);
  return BASIS.test(sentence) && !HISTORY.test(sentence);
}

function toFinding(report: Report, { paragraph, number, title }: Mention, year: number): RuleFinding<'cited'> {
  const { from, to } = number ?? title ?? { from: 0, to: 0 };
  const replacement = (part: Part, newText: string): Replacement => ({
    span: paragraph.spanOf(part.from, part.to),
    old: paragraph.text.slice(part.from, part.to),
    newText,
  });
  return {
    message: 'cited',
    ...placeOf(paragraph, from, to),
    data: { year, old: paragraph.text.slice(from, to), due: FORM_NOTICE.number },
    fixes: replaceTexts(
      report,
      [...(title ? [replacement(title, title.due)] : []), ...(number ? [replacement(number, FORM_NOTICE.number)] : [])],
      { title: { zh: `改为“${FORM_NOTICE.number}”`, en: `Change to “${FORM_NOTICE.number}”` }, safety: 'unsafe' },
    ),
  };
}
