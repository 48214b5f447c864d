import type { Hover, Position } from 'vscode-languageserver-types';
import { ruleAt } from '../../lint/config/rule-at.ts';
import type { Severity } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Locale, LocalizedText } from '../../lint/text.ts';
import { createLineIndex } from '../../text/line-index.ts';
import { toRange } from '../convert.ts';
import { pageAddress } from '../page-address.ts';
import { MARKDOWN, PLAIN } from './style.ts';

/** For whom the hover is written, and where the client opens the pages of rules. */
export interface RuleHoverContext {
  readonly rules: readonly Rule[];
  readonly locale: Locale;
  readonly markdown: boolean;
  readonly ruleLinks?: string | undefined;
}

/** The title of the rule whose name stands at a position of a configuration file, with the link to its page. Null elsewhere. */
export function toRuleHover(text: string, position: Position, context: RuleHoverContext): Hover | null {
  const { rules, locale, markdown, ruleLinks } = context;
  const lines = createLineIndex(text);
  const found = ruleAt(text, lines.offset(position));
  const meta = rules.find((rule) => rule.meta.id === found?.name)?.meta;
  if (!found || !meta) return null;
  const style = markdown ? MARKDOWN : PLAIN;
  const title = meta.title[locale];
  const linked = ruleLinks ? style.link(title, pageAddress(ruleLinks, locale, meta.id)) : style.text(title);
  const value = `${linked}${style.text(DEFAULT[locale].replace('#', LEVELS[meta.severity][locale]))}`;
  return { contents: { kind: style.kind, value }, range: toRange(lines, found) };
}

const DEFAULT: LocalizedText = { zh: '（默认：#）', en: ' (by default: #)' };
const LEVELS: Readonly<Record<Severity, LocalizedText>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
};
