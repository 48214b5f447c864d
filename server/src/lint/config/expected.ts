import type { LocalizedText } from '../text.ts';

/** What each member of the configuration must be, for messages about one that is not. */
export const EXPECTED = {
  configuration: {
    zh: '应为大括号中的设置，例如 { "rules": {} }',
    en: 'must be settings in braces, such as { "rules": {} }',
  },
  $schema: { zh: '应为 JSON 模式的地址', en: 'must be the address of a JSON schema' },
  rules: {
    zh: '应为规则名与程度的对应，例如 { "blank-cell": "off" }',
    en: 'must give rules their severities, such as { "blank-cell": "off" }',
  },
  level: {
    zh: '应为 "off"、"information"、"warning" 或 "error"',
    en: 'must be "off", "information", "warning" or "error"',
  },
  form: { zh: '应为 "2021" 或 "2019"', en: 'must be "2021" or "2019"' },
  body: {
    zh: '应为 "department"（部门）、"government"（县级以上人民政府）或 "township"（乡镇、街道）',
    en: 'must be "department", "government" (county level and above) or "township" (also sub-districts)',
  },
  ignore: {
    zh: '应为文件名样式的列表，例如 ["旧年报/", "*.bak.txt"]',
    en: 'must be a list of file patterns, such as ["old/", "*.bak.txt"]',
  },
  pattern: { zh: '应为文件名样式，例如 "旧年报/"', en: 'must be a file pattern, such as "old/"' },
  suppressions: { zh: '应为屏蔽条目的列表，写在方括号中', en: 'must be a list of suppressions in brackets' },
  suppression: {
    zh: '应为一个条目，包括 rule、file、address 或 section、value、reason 和 date',
    en: 'must be an entry with rule, file, address or section, value, reason and date',
  },
  rule: { zh: '应为规则名，例如 "row-total"', en: 'must be the name of a rule, such as "row-total"' },
  file: {
    zh: '应为从本配置文件所在文件夹起的相对路径，用“/”分隔，例如 "2023/年报.txt"',
    en: 'must be the path from the folder of this file, with “/”, such as "2023/report.txt"',
  },
  address: {
    zh: '应为单元格、行或表的地址，例如 "applications/received/total"',
    en: 'must be the address of a cell, row or table, such as "applications/received/total"',
  },
  section: {
    zh: '应为 "overview"、"proactive-disclosure"、"applications"、"review-and-litigation"、"problems" 或 "other-matters"',
    en: 'must be "overview", "proactive-disclosure", "applications", "review-and-litigation", "problems" or "other-matters"',
  },
  value: {
    zh: '应为屏蔽时该处的内容，写在双引号中，例如 "18"',
    en: 'must be what stood at the place, in double quotes, such as "18"',
  },
  reason: { zh: '应写明屏蔽的理由', en: 'must say why the finding is accepted' },
  date: { zh: '应为屏蔽的日期，例如 "2024-01-15"', en: 'must be the day of the decision, such as "2024-01-15"' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type ExpectedKey = keyof typeof EXPECTED;
