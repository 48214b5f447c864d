import { FIRST_FEE_YEAR, FORM_NOTICE, TRIAL_FORM_NOTICE } from '../../form/documents.ts';
import {
  type Address,
  addressOf,
  FORMS,
  type FormId,
  formForYear,
  type SectionSpec,
  tableSpec,
} from '../../form/index.ts';
import { OVERVIEW_TOPICS, type TopicSpec } from '../../form/topics.ts';
import type { BodyKind } from '../../model/report.ts';
import { sketchTable } from '../../model/sketch-table.ts';
import type { LayoutId } from '../../syntax/tree.ts';
import { escapeHtml, writeTable } from '../../syntax/writers/index.ts';
import { formatOrdinal } from '../../text/numeral.ts';

/** What a new report is made of. */
export interface NewReportOptions {
  /** The full name of the body that reports. */
  readonly organ: string;
  readonly year: number;
  readonly body: BodyKind;
  readonly layout: LayoutId;
  /** The figures of 上年结转 by column, as the report of the year before has them under 结转下年度继续办理. */
  readonly carriedIn?: Readonly<Record<string, string>> | undefined;
  readonly lineEnd?: string;
}

/** A new report; `format` is the kind of file that its layout belongs into. */
export interface NewReport {
  readonly text: string;
  readonly title: string;
  readonly format: 'plain' | 'markdown' | 'html';
}

/**
 * A whole report on the form of its year in which only what its writer alone knows is left open: figures are blank, and
 * 【待填：…】 stands where words are to be written, so that the check lists what is still to be done.
 */
export function newReport(asked: NewReportOptions): NewReport {
  const options = { ...asked, organ: tidyName(asked.organ) };
  const { organ, year, layout, lineEnd = '\n' } = options;
  const format = layout === 'html-table' ? 'html' : layout === 'pipe-table' ? 'markdown' : 'plain';
  const title = `${organ}${year}年政府信息公开工作年度报告`;
  const blocks: readonly Block[] = [
    { kind: 'title', text: title },
    ...preamble(options),
    ...FORMS[formForYear(year)].sections.flatMap((section) => sectionBlocks(section, options)),
    { kind: 'text', text: organ },
    { kind: 'text', text: '【待填：公布日期】' },
  ];
  const body = blocks.map((block) => WRITERS[format](block)).join(format === 'html' ? '\n' : '\n\n');
  return { text: frame(body, title, format).replaceAll('\n', lineEnd), title, format };
}

/** Brackets in a name are of full width, whatever the keyboard was set to. */
function tidyName(organ: string): string {
  return organ.trim().replaceAll('(', '（').replaceAll(')', '）');
}

interface Block {
  readonly kind: 'title' | 'heading' | 'text' | 'table';
  readonly text: string;
}

const WRITERS: Readonly<Record<NewReport['format'], (block: Block) => string>> = {
  plain: ({ kind, text }) => (kind === 'text' ? `　　${text}` : text),
  markdown: ({ kind, text }) => `${{ title: '# ', heading: '## ', text: '', table: '' }[kind]}${text}`,
  html: ({ kind, text }) => {
    if (kind === 'table') return text;
    const tag = { title: 'h1', heading: 'h2', text: 'p' }[kind];
    return `<${tag}>${escapeHtml(text)}</${tag}>`;
  },
};

function frame(body: string, title: string, format: NewReport['format']): string {
  if (format !== 'html') return `${body}\n`;
  const head = `<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>`;
  return `<!doctype html>\n<html lang="zh-CN">\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

function preamble({ organ, year }: NewReportOptions): readonly Block[] {
  const { number, titles } = formForYear(year) === '2021' ? FORM_NOTICE : TRIAL_FORM_NOTICE;
  const notice = `《国务院办公厅政府信息与政务公开办公室${(titles[0] ?? '').replace('《', '〈').replace('》', '〉')}》（${number}）`;
  const period = `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
  return [
    {
      kind: 'text',
      text: `本报告由${organ}依照《中华人民共和国政府信息公开条例》和${notice}编制，向社会公布。${period}`,
    },
  ];
}

function sectionBlocks(section: SectionSpec, options: NewReportOptions): readonly Block[] {
  const { ordinal, heading, table } = section;
  const form = formForYear(options.year);
  const body = table ? [{ kind: 'table' as const, text: tableOf(form, table, options) }] : bodyOf(section, options);
  return [{ kind: 'heading', text: `${ordinal}、${heading}` }, ...body];
}

function tableOf(form: FormId, id: NonNullable<SectionSpec['table']>, { layout, carriedIn }: NewReportOptions): string {
  const figures = new Map<Address, string>(
    Object.entries(carriedIn ?? {}).map(([column, figure]) => [
      addressOf('applications', 'carried-in', column),
      figure,
    ]),
  );
  const sketch = sketchTable(tableSpec(form, id), (address) => figures.get(address) ?? '');
  return writeTable(layout, sketch, { lineEnd: '\n', indent: '', isSpaced: true });
}

function bodyOf({ id }: SectionSpec, options: NewReportOptions): readonly Block[] {
  const texts = id === 'overview' ? overview(options) : id === 'problems' ? PROBLEMS : otherMatters(options);
  return texts.map((text) => ({ kind: 'text', text }));
}

/** What each topic is about, for its writer; at most eleven characters, as the check knows such marks. */
const TOPICS: Readonly<Record<TopicSpec['id'], string>> = {
  proactive: '主动公开的内容和数量',
  'on-request': '申请的办理和答复情况',
  management: '审核、更新和清理的情况',
  platform: '网站、新媒体等平台情况',
  supervision: '培训、检查和整改的情况',
};

function overview({ organ, year, body }: NewReportOptions): readonly string[] {
  const topics = OVERVIEW_TOPICS.map(({ id, name }, i) => {
    const results = id === 'supervision' && hasResults(organ, body) ? RESULTS : '';
    return `（${formatOrdinal(i + 1)}）${name}。【待填：${TOPICS[id]}】${results}`;
  });
  return [`${year}年，【待填：本年度工作的总体情况】`, ...topics];
}

/** 条例第五十条第（四）项 asks this of governments, those of townships included; 街道办事处 are none. */
const RESULTS = '【待填：工作考核的结果】【待填：社会评议的结果】【待填：责任追究的结果】';

function hasResults(organ: string, body: BodyKind): boolean {
  return body === 'government' || (body === 'township' && /政府$/.test(organ));
}

const PROBLEMS = ['（一）存在的主要问题。【待填：存在的主要问题】', '（二）改进情况。【待填：改进的措施和进展】'];

function otherMatters({ year }: NewReportOptions): readonly string[] {
  const fee = '本年度收取政府信息公开信息处理费【待填：金额】元。';
  const others = '【待填：其他需要报告的事项】';
  return year < FIRST_FEE_YEAR ? [others] : [fee, others];
}
