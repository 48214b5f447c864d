import type { Diagnostic } from 'vscode-languageserver-types';
import type { Finding } from '../lint/finding.ts';
import type { Locale } from '../lint/text.ts';
import type { Report } from '../model/report.ts';
import { toRange, toSeverity } from './convert.ts';
import { pageAddress } from './page-address.ts';

/** The name that editors show beside each diagnostic. */
export const SOURCE = 'disclosure-report';

/** Where and for whom the findings are shown. */
export interface DiagnosticContext {
  readonly uri: string;
  readonly locale: Locale;
  /** Where the client opens the page of a rule, with `{locale}` and `{rule}` in it; without it, rules have no links. */
  readonly rulePages?: string | undefined;
}

/** One diagnostic for each finding, in their order, with the other places that it speaks of. */
export function toDiagnostics(
  { tree: { lines } }: Report,
  findings: readonly Finding[],
  { uri, locale, rulePages }: DiagnosticContext,
): Diagnostic[] {
  return findings.map(({ rule, severity, message, span, related }) => {
    const diagnostic: Diagnostic = {
      range: toRange(lines, span),
      severity: toSeverity(severity),
      code: rule,
      source: SOURCE,
      message: message[locale],
    };
    if (rulePages) diagnostic.codeDescription = { href: pageAddress(rulePages, locale, rule) };
    if (related.length === 0) return diagnostic;
    const relatedInformation = related.map((place) => ({
      location: { uri, range: toRange(lines, place.span) },
      message: place.message[locale],
    }));
    return { ...diagnostic, relatedInformation };
  });
}
