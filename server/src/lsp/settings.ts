import type { Severities } from '../language-service.ts';
import type { LocalizedText } from '../lint/text.ts';

/** When a report is checked. */
export type RunMode = 'onType' | 'onSave' | 'manual';

/** The user's settings for one document. */
export interface Settings {
  readonly run: RunMode;
  readonly severities: Severities;
}

export const SECTION = 'disclosureReport';

export const DEFAULTS: Settings = { run: 'onType', severities: {} };

/** Settings as far as they are valid, and what is wrong with the rest. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly LocalizedText[];
}

/** Reads the value of the section `disclosureReport`, whatever it is. What is not valid counts as not set. */
export function readSettings(value: unknown, ruleIds: ReadonlySet<string>): ReadSettings {
  const problems: LocalizedText[] = [];
  const { run, rules } = isObject(value) ? value : {};
  const settings = { run: readRun(run, problems), severities: readRules(rules, ruleIds, problems) };
  return { settings, problems };
}

const MODES: ReadonlySet<unknown> = new Set<RunMode>(['onType', 'onSave', 'manual']);
const LEVELS: ReadonlySet<unknown> = new Set<Severities[string]>(['off', 'information', 'warning', 'error']);

function readRun(value: unknown, problems: LocalizedText[]): RunMode {
  if (MODES.has(value)) return value as RunMode;
  if (isSet(value)) {
    problems.push({
      zh: `设置 ${SECTION}.run 的值 ${show(value)} 无效，按 onType 处理。请改为 onType、onSave 或 manual。`,
      en: `Setting ${SECTION}.run: ${show(value)} is not valid, onType is used. Please use onType, onSave or manual.`,
    });
  }
  return DEFAULTS.run;
}

function readRules(value: unknown, ruleIds: ReadonlySet<string>, problems: LocalizedText[]): Severities {
  if (!isSet(value)) return DEFAULTS.severities;
  if (!isObject(value)) {
    problems.push({
      zh: `设置 ${SECTION}.rules 应为对象，例如 { "blank-cell": "off" }；现为 ${show(value)}，已忽略。`,
      en: `Setting ${SECTION}.rules must be an object such as { "blank-cell": "off" }; ${show(value)} is ignored.`,
    });
    return DEFAULTS.severities;
  }
  const valid = Object.entries(value).filter(([id, level]) => {
    const problem = problemOf(id, level, ruleIds);
    if (problem) problems.push(problem);
    return !problem;
  });
  return Object.fromEntries(valid) as Severities;
}

function problemOf(id: string, level: unknown, ruleIds: ReadonlySet<string>): LocalizedText | undefined {
  if (!ruleIds.has(id)) {
    return {
      zh: `设置 ${SECTION}.rules 中的 ${show(id)} 不是规则名，已忽略。`,
      en: `Setting ${SECTION}.rules: there is no rule ${show(id)}; it is ignored.`,
    };
  }
  if (LEVELS.has(level)) return undefined;
  return {
    zh: `设置 ${SECTION}.rules 中 ${id} 的值 ${show(level)} 无效，已忽略。请改为 off、information、warning 或 error。`,
    en: `Setting ${SECTION}.rules: ${show(level)} is not valid for ${id} and is ignored. Please use off, information, warning or error.`,
  };
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
