import { toJsonSchema } from '@valibot/to-json-schema';
import { SHAPE } from '../lint/config/shape.ts';
import type { Rule } from '../lint/rule.ts';
import type { LocalizedText } from '../lint/text.ts';

/** A JSON schema of draft 7, as editors read it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

/**
 * The JSON schema of `.disclosure-report.json`: its shape, with the names of all rules and words for people. A schema has one
 * language, so that each text has both, Chinese first.
 */
export function configurationSchema(rules: readonly Rule[]): JsonSchema {
  // JSON has no words for some checks, such as two members that exclude each other; those are made when the file is read.
  const { $schema, ...shape } = toJsonSchema(SHAPE, { errorMode: 'ignore' }) as JsonSchema;
  const properties = describeAll(shape.properties, MEMBERS);
  return {
    $schema,
    title: both(TITLE),
    ...shape,
    allowTrailingCommas: true,
    properties: {
      ...properties,
      rules: { ...properties.rules, ...severities(rules, properties.rules?.additionalProperties as JsonSchema) },
      form: { ...properties.form, enumDescriptions: FORMS.map(both) },
      body: { ...properties.body, enumDescriptions: BODIES.map(both) },
      suppressions: { ...properties.suppressions, items: suppression(rules, properties.suppressions?.items) },
    },
  };
}

/**
 * The same for an editor in which the server tells what is wrong, and says what to do: it proposes and explains, and finds
 * no fault, so that none is shown twice.
 */
export function proposalSchema(rules: readonly Rule[]): JsonSchema {
  const { $schema, title, allowTrailingCommas, ...shape } = configurationSchema(rules);
  return { $schema, title, allowTrailingCommas, ...withoutChecks(shape) };
}

function withoutChecks({ properties, items, ...own }: JsonSchema): JsonSchema {
  const { description, default: usual, defaultSnippets, enum: values, enumDescriptions } = own;
  const parts = Object.entries(properties ?? {}).map(([name, schema]) => [name, withoutChecks(schema)]);
  return {
    ...(description !== undefined && { description }),
    ...(defaultSnippets !== undefined && { defaultSnippets }),
    ...(properties && { properties: Object.fromEntries(parts) }),
    ...(items && { items: withoutChecks(items) }),
    ...(!properties && !items && { type: MOST_TYPES }),
    ...(values !== undefined && { anyOf: [{ enum: values, enumDescriptions, default: usual }, {}] }),
  };
}

/** An editor writes quotes for the first one; for `boolean` and `null` it would propose their values. */
const MOST_TYPES: readonly string[] = ['string', 'number', 'object', 'array'];

function severities(rules: readonly Rule[], level: JsonSchema): JsonSchema {
  const schemaOf = ({ meta }: Rule): JsonSchema => ({
    ...level,
    description: both(meta.title),
    default: meta.severity,
    enumDescriptions: LEVELS.map(both),
  });
  return {
    properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, schemaOf(rule)])),
    additionalProperties: false,
  };
}

function suppression(rules: readonly Rule[], entry: JsonSchema = {}): JsonSchema {
  const properties = describeAll(entry.properties, ENTRY);
  const ids = rules.map(({ meta }) => meta.id);
  return {
    ...entry,
    properties: { ...properties, rule: { ...properties.rule, enum: ids } },
    not: { required: ['address', 'section'] },
    defaultSnippets: [{ label: both(NEW_ENTRY), body: SNIPPET }],
  };
}

function describeAll(
  properties: JsonSchema['properties'] = {},
  texts: Readonly<Record<string, LocalizedText>>,
): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const text = texts[name];
      return [name, text ? { ...schema, description: both(text) } : schema];
    }),
  );
}

function both({ zh, en }: LocalizedText): string {
  return `${zh}\n${en}`;
}

const TITLE: LocalizedText = {
  zh: '政府信息公开工作年度报告的检查配置',
  en: 'How annual reports on government information disclosure are checked',
};

const MEMBERS: Readonly<Record<string, LocalizedText>> = {
  rules: {
    zh: '各规则的程度；没有写的规则按默认程度。',
    en: 'The severity of rules; a rule that is not named keeps its own.',
  },
  form: {
    zh: '按哪一年的格式检查；不写则由报告的表格和年份决定。',
    en: 'The form to measure by; without it the tables and the year of the report decide.',
  },
  body: {
    zh: '报告由哪类机关编制；不写则由机关名称判断。',
    en: 'What kind of body reports; without it the name of the body tells.',
  },
  ignore: {
    zh: '不检查的文件，写法同 .gitignore，从本文件所在文件夹起。',
    en: 'Files that are not checked, written as in a .gitignore, from the folder of this file.',
  },
  suppressions: {
    zh: '已经核对、不再提示的问题。该处的内容一变，就会重新提示。',
    en: 'Findings that were looked into and are accepted. They come back as soon as what stands there changes.',
  },
};

const ENTRY: Readonly<Record<string, LocalizedText>> = {
  rule: { zh: '规则名。', en: 'The name of the rule.' },
  file: {
    zh: '报告的路径，从本文件所在文件夹起，用“/”分隔。',
    en: 'The path of the report from the folder of this file, with “/”.',
  },
  address: {
    zh: '单元格、行或表的地址，例如 applications/received/total。',
    en: 'The address of the cell, row or table, such as applications/received/total.',
  },
  section: { zh: '部分的名称；与 address 只写一个。', en: 'The section; an entry has this or an address.' },
  value: {
    zh: '屏蔽时该处的内容：单元格的数字，或者所标出的文字；内容一变，屏蔽即失效。',
    en: 'What stood at the place: the figure of the cell, or the marked text. Once it changes, the entry no longer holds.',
  },
  reason: { zh: '理由。', en: 'Why the finding is accepted.' },
  date: { zh: '屏蔽的日期，例如 2024-01-15。', en: 'The day of the decision, such as 2024-01-15.' },
};

/** In the order of the shape's values. */
const LEVELS: readonly LocalizedText[] = [
  { zh: '不检查', en: 'not checked' },
  { zh: '信息', en: 'information' },
  { zh: '警告', en: 'warning' },
  { zh: '错误', en: 'error' },
];
const FORMS: readonly LocalizedText[] = [
  { zh: '国办公开办函〔2021〕30号的格式', en: 'the form of 国办公开办函〔2021〕30号' },
  { zh: '国办公开办函〔2019〕60号的试行格式', en: 'the trial form of 国办公开办函〔2019〕60号' },
];
const BODIES: readonly LocalizedText[] = [
  { zh: '部门', en: 'a department' },
  { zh: '县级以上人民政府', en: 'a government at county level or above' },
  { zh: '乡镇人民政府、街道办事处', en: 'a township government or a sub-district office' },
];

const NEW_ENTRY: LocalizedText = { zh: '屏蔽一处问题', en: 'Accept a finding' };
const SNIPPET = { rule: '$1', file: '$2', address: '$3', value: '$4', reason: '$5', date: '$6' };
