import type { HintMode } from '../features/inlay-hints.ts';
import type { FormId } from '../form/index.ts';
import type { Severities } from '../lint/config/configuration.ts';
import type { LocalizedText } from '../lint/text.ts';
import type { BodyKind } from '../model/report.ts';
import { shorten } from '../text/shorten.ts';

/** When a report is checked. */
export type RunMode = 'onType' | 'onSave' | 'manual';

/** The user's settings for one document. */
export interface Settings {
  readonly run: RunMode;
  readonly severities: Severities;
  /** Undefined where the report itself is to tell. */
  readonly form: FormId | undefined;
  readonly body: BodyKind | undefined;
  /** Patterns as in a `.gitignore`, relative to the workspace folder. */
  readonly ignore: readonly string[];
  readonly inlayHints: HintMode;
}

export const SECTION = 'disclosureReport';

export const DEFAULTS: Settings = {
  run: 'onType',
  severities: {},
  form: undefined,
  body: undefined,
  ignore: [],
  inlayHints: 'all',
};

/** Settings as far as they are valid, and what is wrong with the rest. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly LocalizedText[];
}

/** Reads the value of the section `disclosureReport`, whatever it is. What is not valid counts as not set. */
export function readSettings(value: unknown, ruleIds: ReadonlySet<string>): ReadSettings {
  const problems: LocalizedText[] = [];
  const { run, rules, form, body, ignore, inlayHints } = isObject(value) ? value : {};
  const settings: Settings = {
    run: readChoice('run', run, MODES, problems) ?? DEFAULTS.run,
    severities: readRules(rules, ruleIds, problems),
    form: told(readChoice('form', form, FORMS, problems)),
    body: told(readChoice('body', body, BODIES, problems)),
    ignore: readPatterns(ignore, problems),
    inlayHints: readChoice('inlayHints', inlayHints, HINTS, problems) ?? DEFAULTS.inlayHints,
  };
  return { settings, problems };
}

// The first of each is what counts where another value stands.
const MODES = ['onType', 'onSave', 'manual'] as const satisfies readonly RunMode[];
const FORMS = ['auto', '2021', '2019'] as const satisfies readonly (FormId | 'auto')[];
const BODIES = ['auto', 'department', 'government', 'township'] as const satisfies readonly (BodyKind | 'auto')[];
const HINTS = ['all', 'nonZero', 'cursor', 'off'] as const satisfies readonly HintMode[];
const LEVELS: ReadonlySet<unknown> = new Set<Severities[string]>(['off', 'information', 'warning', 'error']);

function told<T extends string>(value: T | 'auto' | undefined): Exclude<T, 'auto'> | undefined {
  return value === undefined || value === 'auto' ? undefined : (value as Exclude<T, 'auto'>);
}

function readChoice<const T extends string>(
  key: string,
  value: unknown,
  choices: readonly [T, ...T[]],
  problems: LocalizedText[],
): T | undefined {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined || !isSet(value)) return found;
  const name = `${SECTION}.${key}`;
  const last = choices.at(-1);
  const others = choices.slice(0, -1);
  problems.push({
    zh: `设置 ${name} 的值 ${show(value)} 无效，按 ${choices[0]} 处理。请改为 ${others.join('、')} 或 ${last}。`,
    en: `Setting ${name}: ${show(value)} is not valid, ${choices[0]} is used. Please use ${others.join(', ')} or ${last}.`,
  });
  return undefined;
}

function readPatterns(value: unknown, problems: LocalizedText[]): readonly string[] {
  if (!isSet(value)) return DEFAULTS.ignore;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  problems.push({
    zh: `设置 ${SECTION}.ignore 应为字符串的数组，例如 ["旧稿/", "*样例*"]；现为 ${show(value)}，已忽略。`,
    en: `Setting ${SECTION}.ignore must be an array of strings such as ["drafts/", "*sample*"]; ${show(value)} is ignored.`,
  });
  return DEFAULTS.ignore;
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
  return shorten(JSON.stringify(value) ?? String(value), 80);
}
