import { defineRule } from '../lint/rule.ts';
import { headingsOfEmpty } from '../lint/sections/empty-section.ts';
import { ITEM_NUMERAL } from '../model/paragraphs.ts';
import { proseOf } from '../model/prose.ts';
import type { Report, Section } from '../model/report.ts';
import { sentenceAt } from '../model/sentences.ts';
import type { Span } from '../text/span.ts';

/** The report of a government tells how the work was assessed and judged, and whether anybody was held responsible. */
export default defineRule({
  meta: {
    id: 'accountability-result',
    category: 'structure',
    severity: 'information',
    title: {
      zh: '政府的报告没有写工作考核、社会评议和责任追究结果',
      en: 'A government’s report is silent on assessment and accountability',
    },
    basis: {
      zh: '条例第五十条第（四）项：各级人民政府（含乡镇人民政府）的年度报告还应当包括工作考核、社会评议和责任追究结果情况；国办公开办函〔2021〕30号把它列入总体情况的监督保障',
      en: '条例 art. 50 (4): reports of governments at all levels, those of townships included, also tell the results of assessment, public appraisal and accountability; 国办公开办函〔2021〕30号 has them under supervision and support in the overview',
    },
    messages: {
      missing: {
        zh: '这是{organ}的报告，却没有写到工作考核、社会评议和责任追究的结果。条例第五十条规定各级人民政府的年度报告应当包括这些内容，请在监督保障方面补充；没有发生责任追究的也请写明。',
        en: 'This is the report of {organ}, but it says nothing on the results of assessment, public appraisal and accountability, which 条例 art. 50 asks of governments at all levels. Add them under supervision and support; where nobody was held responsible, say so.',
      },
    },
    docs: {
      why: {
        zh: '这是条例对各级人民政府的专门要求，部门的报告没有这一项，套用部门的文本容易漏掉。',
        en: 'The 条例 asks this of governments alone; it is easily lost where the text of a department served as a model.',
      },
      incorrect: `云岭县人民政府2023年政府信息公开工作年度报告

一、总体情况

（一）主动公开。全年公开信息86条。

«（五）监督保障»。全年开展培训2次。
`,
      correct: `云岭县人民政府2023年政府信息公开工作年度报告

一、总体情况

（一）主动公开。全年公开信息86条。

（五）监督保障。全年开展培训2次。考核结果已经通报，社会评议满意率提高，没有发生责任追究。
`,
    },
  },
  *check(report) {
    const section = report.sections.find(({ id }) => id === 'overview');
    if (!section || !isGovernment(report) || tellsResults(report)) return;
    if (headingsOfEmpty(report, section) !== undefined) return;
    yield {
      message: 'missing',
      span: placeIn(report, section),
      section: section.id,
      data: {
        organ: report.organ
          ? { zh: `“${report.organ.value}”`, en: `“${report.organ.value}”` }
          : { zh: '人民政府', en: 'a government' },
      },
    };
  },
});

/** 街道办事处 are offices of a government, and no government themselves. */
function isGovernment({ body, organ }: Report): boolean {
  if (body === 'government') return true;
  return body === 'township' && organ !== undefined && /(?:[乡镇]|苏木)(?:人民)?政府$/.test(organ.value);
}

const RESULT = /考核|考评|评议|追责|问责|责任追究|追究[^。；，]{0,12}责任|责任[^。；，]{0,6}追究|满意度/;
/** What 五 plans is no result. */
const PLAN = /下一步|今后|将|要|进一步|加强|加大|强化|完善|健全|推动|建立|不足|不够|有待/;

function tellsResults(report: Report): boolean {
  return proseOf(report).some(({ text, section }) => {
    const at = text.search(RESULT);
    if (at < 0 || section !== 'problems') return at >= 0;
    const { from, to } = sentenceAt(text, at);
    return !PLAN.test(text.slice(from, to));
  });
}

const LONGEST_HEADING = 30;

/** The item on 监督保障, where the results belong; the heading of the section where it has none. */
function placeIn(report: Report, { id, heading }: Section): Span {
  for (const { section, text, spanOf } of proseOf(report)) {
    if (section !== id || !ITEM_NUMERAL.test(text)) continue;
    const [name = ''] = text.split(/[。：:；;，,\s]/, 1);
    if (name.length <= LONGEST_HEADING && /监督|保障/.test(name)) return spanOf(0, name.length);
  }
  return { start: heading.start, end: heading.end };
}
