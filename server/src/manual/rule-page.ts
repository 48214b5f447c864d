import type { Severity } from '../lint/finding.ts';
import type { Rule } from '../lint/rule.ts';
import type { Locale } from '../lint/text.ts';
import { type Example, readExample } from './example.ts';
import { settingsPart } from './settings-part.ts';
import { CATEGORIES, INDEX, LANGUAGES, SAFETIES, SEVERITIES } from './terms.ts';

/** The page of a rule in Markdown, with links to its other language and to the page of all rules. */
export function rulePage(rule: Rule, locale: Locale): string {
  const { id } = rule.meta;
  const other = locale === 'zh' ? 'en' : 'zh';
  const links = `[${TEXTS[locale].allRules}](${INDEX}.md) · [${LANGUAGES[other]}](../${other}/${id}.md)`;
  return `${[heading(rule, locale), links, ...body(rule, locale)].join('\n\n')}\n`;
}

/** The same without links, for a terminal. */
export function ruleText(rule: Rule, locale: Locale): string {
  return `${[heading(rule, locale), ...body(rule, locale)].join('\n\n')}\n`;
}

function heading({ meta: { id, title } }: Rule, locale: Locale): string {
  return `# \`${id}\`${TEXTS[locale].colon}${title[locale]}`;
}

function body(rule: Rule, locale: Locale): readonly string[] {
  const { category, severity, basis, docs } = rule.meta;
  const text = TEXTS[locale];
  const example = readExample(rule);
  return [
    [
      `- ${text.category}${CATEGORIES[category][locale]}`,
      `- ${text.severity}${severityName(severity, locale)}`,
      `- ${text.basis}${basis[locale]}`,
    ].join('\n'),
    `## ${text.why}`,
    docs.why[locale],
    ...(docs.prior === undefined ? [] : [`## ${text.prior}`, fenced(docs.prior)]),
    `## ${text.incorrect}`,
    fenced(docs.incorrect),
    text.marks,
    ...messages(example, locale),
    `## ${text.correct}`,
    fenced(docs.correct),
    `## ${text.fixes}`,
    fixes(rule, locale),
    ...settingsPart(rule, example, locale),
  ];
}

/** In English the id is the word for it. */
function severityName(severity: Severity, locale: Locale): string {
  return locale === 'zh' ? `${SEVERITIES[severity].zh}（\`${severity}\`）` : `\`${severity}\``;
}

function fenced(example: string): string {
  return `\`\`\`text\n${example.replace(/^\n+|\n+$/g, '')}\n\`\`\``;
}

function messages({ findings }: Example, locale: Locale): readonly string[] {
  const different = new Set(findings.map(({ message }) => message[locale]));
  return [TEXTS[locale].said, [...different].map((message) => `> ${message}`).join('\n>\n')];
}

function fixes({ meta: { docs } }: Rule, locale: Locale): string {
  const { fixes = [] } = docs;
  if (fixes.length === 0) return TEXTS[locale].noFix;
  const items = fixes.map(({ safety, text }) => `- **${SAFETIES[safety][locale]}** ${text[locale]}`);
  return [items.join('\n'), ...(fixes.some(({ safety }) => safety === 'safe') ? [TEXTS[locale].safe] : [])].join(
    '\n\n',
  );
}

const TEXTS = {
  zh: {
    colon: '：',
    allRules: '全部规则',
    category: '类别：',
    severity: '默认程度：',
    why: '为什么',
    basis: '依据：',
    prior: '上年度报告',
    incorrect: '错误的写法',
    marks: '“«”和“»”之间是会标出的地方，它们不是文稿的内容。',
    said: '提示为：',
    correct: '正确的写法',
    fixes: '修正',
    safe: '可安全修正的不改动任何数字，“修正所有可安全修正的问题”和命令行的 `--fix` 都会采用。',
    noFix: '没有自动的修正，因为怎样改须由了解情况的人决定。',
  },
  en: {
    colon: ': ',
    allRules: 'All rules',
    category: 'Category: ',
    severity: 'Severity by default: ',
    why: 'Why',
    basis: 'Basis: ',
    prior: 'Last year’s report',
    incorrect: 'Wrong',
    marks: 'What stands between “«” and “»” is reported; the marks are not part of the text.',
    said: 'The finding says:',
    correct: 'Right',
    fixes: 'Corrections',
    safe: 'Safe ones change no figure; “Fix All Safe Problems” and `--fix` of the command line make them.',
    noFix: 'There is no automatic one: what has to change is for a person to decide who knows the facts.',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;
