import { FORMS, type FormId } from '../../server/src/form/index.ts';
import type { LayoutId } from '../../server/src/syntax/tree.ts';
import { sampleReport } from './sample-report.ts';

/** A report without faults, to plant one in. */
export interface Soil {
  readonly form: FormId;
  readonly layout: LayoutId;
  readonly lineEnd: string;
  /** Figures on which every relation holds. */
  readonly figures: Readonly<Record<string, string>>;
}

/** What is planted for a rule to find; no text where the layout cannot have the fault. */
export interface Fault {
  readonly rule: string;
  readonly name: string;
  readonly plant: (soil: Soil) => string | undefined;
  readonly fileName?: string;
}

type Change = (text: string, soil: Soil) => string;

const LABEL_ROWS: readonly LayoutId[] = ['tab-rows', 'pipe-table', 'label-lines', 'space-columns'];
const PROSE = '2023年，我局认真落实政府信息公开各项要求。';

/** A fault of the text as a whole. */
function inText(rule: string, name: string, change: Change, layouts?: readonly LayoutId[]): Fault {
  return {
    rule,
    name,
    plant(soil) {
      if (layouts && !layouts.includes(soil.layout)) return undefined;
      const right = sampleReport({ ...soil, lineEnd: '\n' });
      const wrong = change(right, soil);
      return wrong === right ? undefined : wrong.replaceAll('\n', soil.lineEnd);
    },
  };
}

/** A paragraph among those of the first section. */
function inProse(rule: string, name: string, paragraph: string): Fault {
  const plant = (soil: Soil): string => {
    const year = soil.form === '2021' ? '2023' : '2020';
    return sampleReport({ ...soil, bodies: { overview: `${PROSE}\n\n${paragraph}`.replaceAll('2023', year) } });
  };
  return { rule, name, plant };
}

/** Another figure in one cell, or in several. */
function inCells(rule: string, name: string, change: (figures: Soil['figures']) => Soil['figures']): Fault {
  return {
    rule,
    name,
    plant: (soil) => sampleReport({ ...soil, figures: { ...soil.figures, ...change(soil.figures) } }),
  };
}

const more = (figures: Soil['figures'], cell: string, by = 1): Soil['figures'] => ({
  [cell]: String(Number(figures[cell] ?? 0) + by),
});

/** One fault at least for every rule that offers a correction. */
export const FAULTS: readonly Fault[] = [
  {
    rule: 'missing-title',
    name: 'a title that only the file has',
    plant: withoutTitle,
    fileName: '云岭县林业局2023年政府信息公开工作年度报告.txt',
  },
  {
    rule: 'missing-section',
    name: 'a section left out',
    plant: (soil) => sampleReport({ ...soil, without: ['problems'] }),
  },
  inText('section-order', 'two sections that changed places', (text) => swapSections(text, 1)),
  inText('section-order', 'the last section before the one above it', (text) => swapSections(text, 4)),
  inText('duplicate-section', 'a section under the heading of another', (text) =>
    text.replace('五、存在的主要问题及改进情况', '五、其他需要报告的事项'),
  ),
  inText('section-heading', 'another wording', (text) =>
    text.replace('存在的主要问题及改进情况', '存在问题及改进措施'),
  ),
  inText('section-numbering', 'a wrong numeral', (text) =>
    text.replace('四、政府信息公开行政', '五、政府信息公开行政'),
  ),
  inText('section-numbering', 'no numeral', (text) => text.replace('五、存在的', '存在的')),
  {
    rule: 'missing-table',
    name: 'a table left out',
    plant: (soil) => sampleReport({ ...soil, bodies: { applications: '没有收到申请。' } }),
  },
  inText('missing-row', 'a row left out', (text) => text.replace(/^.*2\.重复申请.*\n/m, ''), LABEL_ROWS),
  inText(
    'unexpected-row',
    'a row that stands twice',
    (text) => text.replace(/^.*2\.重复申请.*\n/m, '$&$&'),
    LABEL_ROWS,
  ),
  inText(
    'row-order',
    'a row before its neighbour',
    (text) => text.replace(/^(.*2\.重复申请.*\n)(.*3\.要求提供公开出版物.*\n)/m, '$2$1'),
    LABEL_ROWS,
  ),
  inText(
    'row-order',
    'a row far from its place',
    (text) => text.replace(/^(.*2\.其他法律行政法规.*\n)([\s\S]*?)(^.*4\.无正当理由.*\n)/m, '$2$1$3'),
    LABEL_ROWS,
  ),
  inText('row-label', 'a label without its number', (text) => text.replace('2.重复申请', '重复申请')),
  inText('row-label', 'a slip in a label', (text) => text.replace('3.要求提供公开出版物', '3.要求提供出版物')),
  inText('column-header', 'another wording', (text) => text.replace('社会公益组织', '社会组织')),
  inText('column-header', 'a line of heads left out', (text) => text.replace(/^.*信息内容.*\n/m, ''), [
    ...LABEL_ROWS,
    'html-table',
  ]),
  inText('column-header', 'an item left out', (text) => text.replace(/^.*第二十条第（六）项.*\n/m, ''), [
    ...LABEL_ROWS,
    'html-table',
  ]),
  inText('invalid-number', 'full-width figures', (text) => text.replace(/(?<=[\t>|\n ])\d+(?=[\t<|\n ])/, '１２')),
  { rule: 'blank-cell', name: 'a cell without a figure', plant: (soil) => blankCell(soil, '') },
  { rule: 'placeholder-cell', name: 'a mark in place of a figure', plant: (soil) => blankCell(soil, '/') },
  inText('blank-row', 'a row without content', (text) => text.replace(/^.*2\.重复申请.*\n/m, `$&${'\t'.repeat(9)}\n`), [
    'tab-rows',
  ]),
  inText(
    'split-row',
    'a label over two rows',
    (text) => text.replace(/^(.*补正后申请内容仍不)明确(.*)\n/m, `$1$2\n\t\t明确${'\t'.repeat(7)}\n`),
    ['tab-rows'],
  ),
  inCells('row-total', 'one wrong figure', (figures) => more(figures, 'applications/granted/business')),
  inCells('row-total', 'one wrong total', (figures) => more(figures, 'applications/granted/total', 7)),
  inCells('column-total', 'two wrong figures in one row', (figures) => ({
    ...more(figures, 'applications/granted/business'),
    ...more(figures, 'applications/granted/other', 5),
  })),
  { rule: 'carry-over', name: 'a case under a wrong column', plant: misfile },
  inCells('review-total', 'a wrong total', (figures) =>
    more(figures, 'review-and-litigation/reconsideration/total', 2),
  ),
  {
    rule: 'fee-statement',
    name: 'no word on the fee',
    plant: (soil) => sampleReport({ ...soil, bodies: { 'other-matters': '没有其他需要报告的事项。' } }),
  },
  {
    rule: 'empty-section',
    name: 'nothing under the last heading',
    plant: (soil) => sampleReport({ ...soil, bodies: { 'other-matters': '' } }),
  },
  inProse('document-number', 'brackets left out', '按照《政府信息公开信息处理费管理办法》（国办函〔2020109号）执行。'),
  inProse(
    'enumeration-count',
    'three and two of them',
    '主要做了以下三个方面的工作：\n\n一是充实公开内容。\n\n二是加强业务培训。',
  ),
  inProse('garbled-text', 'a wrong encoding', '全年鏀垮簻淇℃伅公开工作有序开展。'),
  inText('leftover-instruction', 'a hint of the form', (text) =>
    text.replace(/^(.*)二、主动公开政府信息情况(.*)\n+/m, '$&$1该部分以表格形式报告。表格如下：$2\n\n'),
  ),
  inProse('leftover-markup', 'a bookmark', '[bookmark: _GoBack]我局及时公开政府信息。'),
  inProse(
    'prose-percentage',
    'a wrong share',
    '通过网站公开信息40条，其中通知公告31条，占75.5%；工作动态9条，占22.5%。',
  ),
  inProse(
    'prose-sum',
    'parts that do not add up',
    '全年通过县政府门户网站主动公开信息共46条，其中机构职能3条、通知公告17条、工作动态25条。',
  ),
  inProse('prose-table-mismatch', 'another figure than the table', '2023年，共新收政府信息公开申请98765件。'),
  inProse('reporting-year', 'another period', '本报告所列数据的统计期限为2018年1月1日至2018年12月31日。'),
  inProse('unpaired-punctuation', 'a stop twice', '我局及时公开政府信息。。'),
  inProse('bracket-width', 'a narrow comma', '落实各项制度,确保公开及时；健全目录,完善平台。'),
  { rule: 'superseded-citation', name: 'the trial form', plant: citing },
  { rule: 'page-chrome', name: 'a menu', plant: withMenu },
];

function misfile(soil: Soil): string | undefined {
  const [from, to] = ['applications/received/natural-person', 'applications/received/business'];
  if ((soil.figures[from] ?? '0') === '0') return undefined;
  return sampleReport({
    ...soil,
    figures: { ...soil.figures, ...more(soil.figures, from, -1), ...more(soil.figures, to) },
  });
}

function withoutTitle(soil: Soil): string | undefined {
  if (soil.form !== '2021' || soil.layout === 'html-table') return undefined;
  return sampleReport({ ...soil, lineEnd: '\n' })
    .replace(/^.*\n\n/, '')
    .replaceAll('\n', soil.lineEnd);
}

function citing(soil: Soil): string | undefined {
  if (soil.form === '2019') return undefined;
  const basis = '本报告根据《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）编制。';
  return sampleReport({ ...soil, bodies: { overview: `${PROSE}\n\n${basis}` } });
}

function withMenu(soil: Soil): string | undefined {
  if (soil.layout === 'html-table') return undefined;
  const menu = '您当前的位置：首页 > 政务公开 > 年报\n发布时间：2024-01-19 浏览次数：36 字体：[大 中 小]\n';
  return (menu + sampleReport({ ...soil, lineEnd: '\n' })).replaceAll('\n', soil.lineEnd);
}

/** Where it would be lost among blanks, a cell cannot be empty. */
function blankCell(soil: Soil, raw: string): string | undefined {
  if (raw === '' && ['label-lines', 'space-columns', 'cell-paragraphs'].includes(soil.layout)) return undefined;
  return sampleReport({ ...soil, figures: { ...soil.figures, 'applications/granted/research': raw } });
}

/** The sections with this index and the next one in each other's place. */
function swapSections(text: string, index: number): string {
  const starts = FORMS['2021'].sections.map(({ ordinal, heading }) => text.indexOf(`${ordinal}、${heading}`));
  const tag = text.startsWith('<html') ? '<p>'.length : 0;
  const [a = 0, b = 0, c = text.indexOf('</body>')] = starts.slice(index, index + 3).map((start) => start - tag);
  const end = index + 2 < starts.length ? c : tag > 0 ? text.indexOf('</body>') : text.length;
  const [one, two] = [text.slice(a, b), text.slice(b, end)];
  return `${text.slice(0, a)}${two.trimEnd()}${/\s*$/.exec(one)?.[0]}${one.trimEnd()}${/\s*$/.exec(two)?.[0]}${text.slice(end)}`;
}
