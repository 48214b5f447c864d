import { describe, expect, test } from 'vitest';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import rule from '../../server/src/rules/prose-table-mismatch.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { parseMarkers } from '../support/markers.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

/** Rows of the third table: 自然人, 商业企业 and 总计. */
const APPLICATIONS: Readonly<Record<string, readonly [number, number, number]>> = {
  received: [15, 5, 20],
  'carried-in': [3, 0, 3],
  granted: [7, 1, 8],
  'partially-granted': [4, 0, 4],
  'refused.third-party-rights': [1, 0, 1],
  'refused.process-information': [1, 1, 2],
  'unavailable.not-held': [2, 0, 2],
  'not-processed.petition': [0, 2, 2],
  'other.not-corrected': [0, 1, 1],
  total: [15, 5, 20],
  'carried-out': [3, 0, 3],
};

const FIGURES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(APPLICATIONS).flatMap(([row, values]) =>
      ['natural-person', 'business', 'total'].map((column, i) => [`applications/${row}/${column}`, String(values[i])]),
    ),
  ),
  'review-and-litigation/reconsideration/upheld': '2',
  'review-and-litigation/reconsideration/corrected': '1',
  'review-and-litigation/reconsideration/total': '3',
  'review-and-litigation/litigation-direct/upheld': '1',
  'review-and-litigation/litigation-direct/total': '1',
  'review-and-litigation/litigation-after-reconsideration/pending': '1',
  'review-and-litigation/litigation-after-reconsideration/total': '1',
  'proactive-disclosure/normative-document/issued': '6',
  'proactive-disclosure/normative-document/repealed': '1',
  'proactive-disclosure/normative-document/in-force': '31',
  'proactive-disclosure/license/decisions': '136',
  'proactive-disclosure/penalty/decisions': '18',
  'proactive-disclosure/fee/amount': '12.5',
};

const NOTHING = { 'proactive-disclosure/license/decisions': '136' };

function report(text: string, figures: Readonly<Record<string, string>> = FIGURES, organ = '云岭县林业局'): string {
  return sampleReport({ figures, bodies: { overview: text } }).replace('云岭县林业局', organ);
}

/** Sentences whose figures are those of the tables. Each figure in them is compared. */
const SAME: readonly string[] = [
  '2023年，我局共收到政府信息公开申请20件，上年结转3件，答复20件，结转下年度继续办理3件。',
  '全年新收政府信息公开申请20件，上年度结转3件，均已按期答复，其中予以公开8件、部分公开4件、不予公开3件、无法提供2件、不予处理2件、其他处理1件。',
  '本年度受理依申请公开23件（含上年结转3件），办结20件，结转至2024年办理3件。',
  '2023年收到20件政府信息公开申请，其中自然人15件，商业企业5件。',
  '2023年度，云岭县林业局收到依申请公开申请二十件，办理答复20件。',
  '县林业局2023年新收到政府信息公开申请２０件，比2022年增加2件，同比增长11.1%。',
  '（二）依申请公开情况。2023年共收到申请20件，2022年结转3件，按时答复率100%，结转下年3件。',
  '政府信息公开申请方面，收到20件，办结20件。',
  '我局共收到政府信息公开申请20件，其中网上申请12件、信函申请8件，答复20件。',
  '2023年，新收公开申请20件，较上年多5件。答复20件，其中公开12件、不予公开3件。',
  '因政府信息公开被申请行政复议3件，提起行政诉讼2件。',
  '发生政府信息公开行政复议案件3起，结果维持2起，结果纠正1起；行政诉讼2起，其中未经复议直接起诉1起、复议后起诉1起。',
  '因政府信息公开引发的行政复议、行政诉讼共5件。',
  '制发规范性文件6件，废止1件，现行有效31件。',
  '全年作出行政许可决定136件，行政处罚18件，未实施行政强制。',
  '行政事业性收费12.5万元，即125000元。',
];

/** Sentences on something else, whatever their figures are. */
const OTHERS: Readonly<Record<string, string>> = {
  'a part that is only called applications': '市商务局共收到5件政府信息公开申请，其中1件依申请公开，其余已答复。',
  'a change': '与2022年相比，收到申请数量增加5件。',
  'proposals of deputies': '办理人大代表建议12件，答复12件。',
  'another year': '2022年，我局收到政府信息公开申请10件，答复9件。2023年收到政府信息公开申请20件。',
  'the year before': '去年收到政府信息公开申请10件，办结9件，结转1件。',
  'several years': '2021年至2023年共收到政府信息公开申请60件。',
  'another bureau': '县住建局收到政府信息公开申请30件，答复28件，予以公开20件。',
  'another bureau, told before': '县住建局方面，收到政府信息公开申请30件，答复28件。',
  'all departments': '全县各部门共收到政府信息公开申请300件，答复290件。',
  'the whole county': '全县共收到政府信息公开申请88件，答复80件。',
  'the county government': '本年度县政府共收到政府信息公开申请88件。',
  'bodies below': '下属事业单位收到政府信息公开申请2件，予以公开2件。',
  'a plan': '下一步，力争办理政府信息公开申请100件。',
  'next year': '2024年，计划制发规范性文件10件。',
  'half a year': '上半年收到政府信息公开申请7件。',
  'a part of the year': '截至11月底，收到政府信息公开申请17件。',
  'since a day': '今年以来，共收到政府信息公开申请9件。',
  'a channel': '通过网站收到申请12件，通过信函收到申请8件。',
  'a field': '收到涉及征地补偿的政府信息公开申请5件，答复5件。',
  'a field in two clauses': '收到政府信息公开申请20件，其中涉及林权的12件，予以公开7件。',
  'a field told before': '（二）依申请公开。在涉及林权的申请中，予以公开7件。',
  'items, not decisions': '办理行政许可事项55项，公开行政许可信息71条、行政处罚信息17条。',
  'published decisions': '全年公开行政许可120件、行政处罚10件。',
  'applications for licences': '全年受理行政许可申请140件，办结136件，办结率97.1%。',
  'filed documents': '备案审查规范性文件12件，报送备案规范性文件5件。',
  'reviewed documents': '清理规范性文件45件，废止12件，修订3件。',
  'documents of the county': '我局代县政府起草规范性文件3件，制发6件。',
  'documents of years': '近年来累计制发规范性文件60件。',
  'what explains documents': '解读规范性文件9件，发布规范性文件解读6篇。',
  'rounded figures': '收到约30件政府信息公开申请，答复30余件。',
  'no such applications': '未收到涉及商业秘密的申请，未收到任何投诉举报。',
  'no lost case': '未发生因政府信息公开被纠错的案件，无行政诉讼败诉案件。',
  'no review for one reason': '全年未发生因答复不当引发的行政复议和行政诉讼。',
  'no fees of another kind': '未收取信息处理费，无行政事业性收费项目。',
  'reviews that the organ decides': '县司法局办理行政复议案件120件，其中维持80件。',
  'reviews on other matters': '制发规范性文件6件。发生行政复议案件30件。',
  'letters in the item on applications':
    '（二）依申请公开。全年收到申请20件，答复20件。办理县长信箱留言35件，办结35件。',
  'transferred applications': '收到省厅转办的政府信息公开申请2件，已答复2件。',
  questions: '受理政府信息公开咨询30件，答复30件。',
  'training on applications': '组织依申请公开培训3次，参训120人次。',
  'in time and late': '2023年，收到申请20件，按期答复15件，延期答复5件。',
  'answers to what was carried in': '答复上年结转的政府信息公开申请2件。',
  'all of it, in words': '收到的政府信息公开申请均已按期答复，办结率100%。',
};

const ROW = '行“总计”';

testRule(rule, {
  valid: {
    ...Object.fromEntries([...SAME.entries()].map(([i, text]) => [`the same figures, ${i}`, report(text)])),
    ...Object.fromEntries(Object.entries(OTHERS).map(([name, text]) => [name, report(text)])),
    'nothing received': report('2023年，我局未收到政府信息公开申请，未发生行政复议、行政诉讼。', NOTHING),
    'nothing at all': report(
      '（二）依申请公开。全年收到申请0件，无上年结转，结转下年零件，因政府信息公开引发的行政复议、行政诉讼均为0。',
      NOTHING,
    ),
    'no table': '一、总体情况\n\n2023年，我局共收到政府信息公开申请20件。\n',
    'a blank cell': report('收到政府信息公开申请21件。', { ...FIGURES, 'applications/received/total': '' }),
    'a cell that a sum shows to be wrong': report('新收政府信息公开申请20件。', {
      ...FIGURES,
      'applications/received/total': '21',
    }),
    'a cell that may be wrong': report('发生政府信息公开行政复议5件。', {
      ...FIGURES,
      'review-and-litigation/reconsideration/total': '4',
    }),
    'a court’s own cases': report('发生行政复议案件30件。', FIGURES, '云岭县司法局'),
  },
  invalid: {
    'a wrong figure, two readings': {
      text: report('2023年，我局共收到政府信息公开申请«21件»，答复20件。'),
      messages: [
        `正文写“21件”，表格中“一、本年新收政府信息公开申请数量”${ROW}为 20（20 ≠ 21；20 + 3 = 23 ≠ 21）。请核对两处。`,
      ],
      addresses: ['applications/received/total'],
      sections: ['overview'],
      output: report('2023年，我局共收到政府信息公开申请20件，答复20件。'),
    },
    'a group': {
      text: report('全年新收政府信息公开申请20件，其中予以公开8件、不予公开«2件»。'),
      messages: ['正文写“2件”，表格中“（三）不予公开”合计为 3（1 + 2 = 3 ≠ 2）。请核对两处。'],
      addresses: ['applications'],
      output: report('全年新收政府信息公开申请20件，其中予以公开8件、不予公开3件。'),
    },
    'Chinese numerals': {
      text: report('新收政府信息公开申请«十二件»，上年结转«四件»。'),
      messages: [
        `正文写“十二件”，表格中“一、本年新收政府信息公开申请数量”${ROW}为 20（20 ≠ 12）。请核对两处。`,
        `正文写“四件”，表格中“二、上年结转政府信息公开申请数量”${ROW}为 3（3 ≠ 4）。请核对两处。`,
      ],
      output: report('新收政府信息公开申请20件，上年结转四件。'),
    },
    'nothing, in words': {
      text: report('2023年，«未收到政府信息公开申请»，«未发生行政复议、行政诉讼»。'),
      messages: [
        `正文写“未收到政府信息公开申请”，表格中“一、本年新收政府信息公开申请数量”${ROW}却为 20。请核对两处。`,
        '正文写“未发生行政复议、行政诉讼”，表格中“行政复议”与“未经复议直接起诉”与“复议后起诉”合计却为 5。请核对两处。',
      ],
      output: null,
    },
    'a bare 0': {
      text: report('因政府信息公开引发的行政复议、行政诉讼均为«0»。'),
      messages: [
        '正文写“0”，表格中“行政复议”与“未经复议直接起诉”与“复议后起诉”合计为 5（3 + 1 + 1 = 5 ≠ 0）。请核对两处。',
      ],
    },
    'reviews and lawsuits': {
      text: report('因政府信息公开被申请行政复议«4件»，提起行政诉讼«1件»。'),
      messages: [
        '正文写“4件”，表格中“行政复议”行“总计”为 3（3 ≠ 4）。请核对两处。',
        '正文写“1件”，表格中“行政诉讼”合计为 2（1 + 1 = 2 ≠ 1）。请核对两处。',
      ],
    },
    documents: {
      text: report('制发规范性文件6件，废止«2件»，现行有效31件。'),
      messages: ['正文写“2件”，表格中“行政规范性文件”行“本年废止件数”为 1（1 ≠ 2）。请核对两处。'],
      addresses: ['proactive-disclosure/normative-document/repealed'],
    },
    'decisions, corrected in the table': {
      text: report('全年作出行政许可决定«138件»，行政处罚18件。'),
      messages: ['正文写“138件”，表格中“行政许可”行“本年处理决定数量”为 136（136 ≠ 138）。请核对两处。'],
      fix: '将“行政许可”行“本年处理决定数量”由 136 改为 138',
      output: report('全年作出行政许可决定138件，行政处罚18件。', {
        ...FIGURES,
        'proactive-disclosure/license/decisions': '138',
      }),
    },
    'an amount': {
      text: report('行政事业性收费«125万元»。'),
      messages: [
        '正文写“125万元”，表格中“行政事业性收费”行“本年收费金额（单位：万元）”为 12.5（12.5万元 ≠ 125万元）。请核对两处。',
      ],
      output: null,
    },
    'the county, where another figure shows that the table is about it': {
      text: report('2023年，全县共收到政府信息公开申请20件，答复«26件»。', FIGURES, '云岭县人民政府'),
      messages: [
        `正文写“26件”，表格中“（七）总计”${ROW}为 20（20 ≠ 26；20 - 1 = 19 ≠ 26；20 - 3 = 17 ≠ 26）。请核对两处。`.replaceAll(
          ' - ',
          ' − ',
        ),
      ],
    },
  },
});

describe('whatever the layout of the tables', () => {
  test.each(LAYOUTS)('%s', (layout) => {
    for (const text of SAME) {
      const right = sampleReport({ figures: FIGURES, layout, bodies: { overview: text } });
      expect(found(right)).toEqual([]);
    }
  });
});

describe('one wrong figure is found where it stands', () => {
  const compared = SAME.flatMap((text) => {
    const figures = [...text.matchAll(/(?<![\d年.])(\d+)(?=[件起])/g)];
    return figures.map(({ index, 0: figure }) => {
      const wrong = String(Number(figure) + 31);
      return `${text.slice(0, index)}«${wrong}${text.charAt(index + figure.length)}»${text.slice(index + figure.length + 1)}`;
    });
  });

  test.each(compared.filter((text) => !/增加«|多«|网上申请«|信函申请«/.test(text)))('%s', (marked) => {
    const { text, spans } = parseMarkers(report(marked));
    expect(found(text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    expect(spans).toHaveLength(1);
  });

  test('its fix leaves nothing to report', () => {
    const text = report('新收政府信息公开申请51件。');
    const [finding] = check(text);
    const fixed = applyEdits(text, finding?.fixes[0]?.edits() ?? []);
    expect(found(fixed)).toEqual([]);
  });
});

function found(text: string): readonly string[] {
  return check(text).map(({ span }) => text.slice(span.start, span.end));
}

function check(text: string) {
  return lint(buildReport(text), [rule]);
}
