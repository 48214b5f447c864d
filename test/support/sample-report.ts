import { type Address, FORMS, type FormId, type SectionId, tableSpec } from '../../server/src/form/index.ts';
import { sketchTable } from '../../server/src/model/sketch-table.ts';
import type { LayoutId } from '../../server/src/syntax/tree.ts';
import { writeTable } from '../../server/src/syntax/writers/index.ts';

/** Every layout that reports come in. */
export const LAYOUTS: readonly LayoutId[] = [
  'tab-rows',
  'cell-lines',
  'cell-paragraphs',
  'pipe-table',
  'bar-lines',
  'label-lines',
  'space-columns',
  'html-table',
];

/** What a generated report is to look like. The organ and all its figures are invented. */
export interface SampleOptions {
  readonly form?: FormId;
  readonly layout?: LayoutId;
  readonly year?: number;
  readonly lineEnd?: string;
  /** Figures that differ from 0, by address. */
  readonly figures?: Readonly<Record<Address, string>>;
  /** Sections that are left out. */
  readonly without?: readonly SectionId[];
  /** Text of a section in place of the usual one; its table, if it has one, is left out as well. */
  readonly bodies?: Partial<Readonly<Record<SectionId, string>>>;
}

const BODIES: Readonly<Record<SectionId, string>> = {
  overview:
    '2023年，我局认真落实政府信息公开各项要求。\n\n（一）主动公开。及时公开机构职能和办事指南。\n\n（二）依申请公开。畅通申请渠道。',
  'proactive-disclosure': '',
  applications: '',
  'review-and-litigation': '',
  problems: '公开内容还不够丰富。下一步，将加强业务培训，拓宽公开渠道。',
  'other-matters': '本年度没有收取信息处理费。',
};

/** A whole report without faults, in the layout that is asked for. All figures that are not given are 0. */
export function sampleReport(options: SampleOptions = {}): string {
  const { form = '2021', year = form === '2021' ? 2023 : 2020, lineEnd = '\n', without = [] } = options;
  const parts = [`云岭县林业局${year}年政府信息公开工作年度报告`];
  for (const section of FORMS[form].sections) {
    if (without.includes(section.id)) continue;
    parts.push(`${section.ordinal}、${section.heading}`, bodyOf(section.id, form, year, options));
  }
  const text = `${parts.join('\n\n')}\n`;
  return (options.layout === 'html-table' ? toPage(text) : text).replaceAll('\n', lineEnd);
}

/** A standard table of a report with the given figures, 0 for all others. */
export function sampleTable(
  table: SectionId,
  { form = '2021', layout = 'tab-rows', figures = {} }: SampleOptions = {},
): string {
  if (table === 'overview' || table === 'problems' || table === 'other-matters') return '';
  const sketch = sketchTable(tableSpec(form, table), (address) => figures[address] ?? '0');
  return writeTable(layout, sketch, { lineEnd: '\n', indent: '', isSpaced: true });
}

function bodyOf(id: SectionId, form: FormId, year: number, options: SampleOptions): string {
  const own = options.bodies?.[id];
  if (own !== undefined) return own;
  return sampleTable(id, { ...options, form }) || BODIES[id].replace('2023', String(year));
}

function toPage(text: string): string {
  const paragraph = (part: string): string => (part.startsWith('<table') ? part : `<p>${part}</p>`);
  return `<html><body>\n${text.trimEnd().split('\n\n').map(paragraph).join('\n')}\n</body></html>\n`;
}
