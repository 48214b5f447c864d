import type { SectionId } from '../../../server/src/form/index.ts';
import { type Planted, paragraph, pick, type Recipe, type Site, splice, stretchesOf, stretchOf } from './plant.ts';

const TEXT_SECTIONS = ['overview', 'problems', 'other-matters'] as const;

const missingSection: Recipe = (site) => {
  const id = pick(site, stretchesOf(site.text))?.id ?? 'problems';
  return { text: splice(site.text, stretchOf(site.text, id)) };
};

const sectionOrder: Recipe = ({ text }) => {
  const [fifth, sixth] = [stretchOf(text, 'problems'), stretchOf(text, 'other-matters')];
  const swapped = text.slice(sixth.start, sixth.end) + text.slice(fifth.start, fifth.end);
  return { text: splice(text, { start: fifth.start, end: sixth.end }, swapped) };
};

const duplicateSection: Recipe = (site) => {
  const { start, end } = stretchOf(site.text, pick(site, ['problems', 'review-and-litigation'] as const) ?? 'problems');
  return { text: splice(site.text, { start: end, end }, site.text.slice(start, end)) };
};

const emptySection: Recipe = (site) => {
  const { body, end } = stretchOf(site.text, pick(site, TEXT_SECTIONS) ?? 'problems');
  return { text: splice(site.text, { start: body, end }, '\n') };
};

const missingTitle: Recipe = ({ text, layout }) => {
  const line = /^.{0,40}(?:政府信息公开工作.{0,10}(?:年度报告|报告)).{0,8}\n/mu.exec(text);
  const above = layout === 'html-table' ? text.indexOf('<p>') : 0;
  return line === null ? undefined : { text: splice(text, { start: above, end: line.index + line[0].length }) };
};

/** One of the five topics with all that is said of it. */
const overviewTopic: Recipe = (site) => {
  if (site.right.form !== '2021') return undefined;
  const { body, end } = stretchOf(site.text, 'overview');
  const item =
    /^(?:<p>|　　)?(?:（[二三四]）|[234]\.).{0,8}(?:依申请|管理|平台).*\n(?:(?!(?:<p>|　　)?(?:（[三四五]）|[345]\.)).*\n)*/m;
  const overview = site.text.slice(body, end);
  const found = item.exec(overview);
  if (!found || /部分公开/.test(found[0])) return undefined;
  return { text: splice(site.text, { start: body + found.index, end: body + found.index + found[0].length }) };
};

const feeStatement: Recipe = (site) => {
  if (/20(?:19)年政府信息公开工作/.test(site.text)) return undefined;
  const { start, body, end } = stretchOf(site.text, 'other-matters');
  const text = splice(
    site.text,
    { start: body, end },
    `${paragraph(site, pick(site, ['无。', '没有其他需要报告的事项。']) ?? '')}\n`,
  );
  return { text, at: { start, end: text.length } };
};

const accountability: Recipe = (site) => {
  if (!/人民政府|苍泽县2022/.test(site.text.slice(0, 60))) return undefined;
  const text = site.text.replace(/[^。；，<>\n]{0,60}(?:考核|评议|追究|追责|满意)[^。；<>\n]*[。；]/g, '');
  return { text };
};

function reword({ text }: Site, id: SectionId, from: string | RegExp, to: string): Planted | undefined {
  const { start, body } = stretchOf(text, id);
  const heading = text.slice(start, body);
  const wrong = heading.replace(from, to);
  return wrong === heading
    ? undefined
    : { text: splice(text, { start, end: body }, wrong), at: { start, end: start + wrong.length } };
}

/** What goes wrong with title, sections and what they must tell. */
export const STRUCTURE_FAULTS = {
  'missing-title': missingTitle,
  'missing-section': missingSection,
  'section-order': sectionOrder,
  'duplicate-section': duplicateSection,
  'section-heading': (site) =>
    reword(site, 'problems', '五、存在的主要问题及改进情况', '五、存在问题和改进措施') ??
    reword(site, 'other-matters', '六、其他需要报告的事项', '六、需要报告的其他事项'),
  'section-numbering': (site) =>
    reword(site, pick(site, ['problems', 'applications'] as const) ?? 'problems', /[三五]、/, '四、'),
  'empty-section': emptySection,
  'overview-topic': overviewTopic,
  'fee-statement': feeStatement,
  'accountability-result': accountability,
} satisfies Readonly<Record<string, Recipe>>;
