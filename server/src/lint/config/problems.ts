import { shorten } from '../../text/shorten.ts';
import type { Span } from '../../text/span.ts';
import type { LocalizedText } from '../text.ts';
import type { ConfigurationProblem } from './configuration.ts';
import { EXPECTED, type ExpectedKey } from './expected.ts';

// What is wrong in a configuration that can be read. Each says what is wrong, what follows from it, and what to do.

export function wrongValue(span: Span, key: ExpectedKey, value: unknown): ConfigurationProblem {
  const { zh, en } = EXPECTED[key];
  return warn(span, `${show(value)} 无效，已忽略：${zh}。`, `${show(value)} is not valid and is ignored: it ${en}.`);
}

/** A remark for people is missing or wrong; the entry counts all the same. */
export function wrongRemark(span: Span, key: 'reason' | 'date', value: unknown): ConfigurationProblem {
  const { zh, en } = EXPECTED[key];
  const found: LocalizedText =
    value === undefined
      ? { zh: `缺少 ${key}`, en: `${key} is missing` }
      : { zh: `${key} 的值 ${show(value)} 不合要求`, en: `${key} is ${show(value)}` };
  return warn(span, `${found.zh}：${zh}。屏蔽仍然有效。`, `${found.en}: it ${en}. The suppression still counts.`);
}

export function missingMember(span: Span, key: ExpectedKey): ConfigurationProblem {
  const { zh, en } = EXPECTED[key];
  return warn(
    span,
    `缺少 ${key}，这一条已忽略。${key} ${zh}。`,
    `${key} is missing, so the entry is ignored: it ${en}.`,
  );
}

export function unknownMember(
  span: Span,
  name: string,
  near: string | undefined,
  known: readonly string[],
): ConfigurationProblem {
  const advice: LocalizedText = near
    ? { zh: `是否应为 ${show(near)}？`, en: `Did you mean ${show(near)}?` }
    : { zh: `可用的有：${known.join('、')}。`, en: `Known are: ${known.join(', ')}.` };
  return warn(
    span,
    `没有 ${show(name)} 这一项，已忽略。${advice.zh}`,
    `There is no ${show(name)}; it is ignored. ${advice.en}`,
  );
}

export function unknownRule(span: Span, name: string, near: string | undefined): ConfigurationProblem {
  const advice: LocalizedText = near
    ? { zh: `是否应为 ${show(near)}？`, en: `Did you mean ${show(near)}?` }
    : { zh: '请对照规则表改正。', en: 'Please see the table of rules.' };
  return warn(
    span,
    `没有 ${show(name)} 这条规则，已忽略。${advice.zh}`,
    `There is no rule ${show(name)}; it is ignored. ${advice.en}`,
  );
}

export function repeatedMember(span: Span, name: string): ConfigurationProblem {
  const problem = warn(
    span,
    `${show(name)} 写了两次，以后面的为准。请删去其中一个。`,
    `${show(name)} stands here twice; the last one counts. Delete one of them.`,
  );
  return { ...problem, isJson: true };
}

export function twoPlaces(span: Span): ConfigurationProblem {
  return warn(
    span,
    'address 和 section 只能写一个，这一条已忽略。请删去其中一个。',
    'An entry has an address or a section, not both; it is ignored. Delete one of them.',
  );
}

function warn(span: Span, zh: string, en: string): ConfigurationProblem {
  return { severity: 'warning', span, message: { zh, en } };
}

const LONGEST = 60;

function show(value: unknown): string {
  return shorten(JSON.stringify(value) ?? String(value), LONGEST);
}
