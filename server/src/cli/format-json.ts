import type { Finding, Related } from '../lint/finding.ts';
import type { Locale } from '../lint/text.ts';
import { createLineIndex, type LineIndex } from '../text/line-index.ts';
import type { Formatter } from './formatter.ts';
import { jsonArray } from './json-array.ts';
import { toRange } from './range.ts';

/** `--format json`, as the README documents it. */
export function formatJson(locale: Locale): Formatter {
  return jsonArray(({ path, text, report, findings }) => {
    const index = createLineIndex(text);
    return {
      path,
      form: report?.isReport ? report.form : null,
      year: report?.isReport ? report.year : null,
      findings: findings.map((finding) => toJson(finding, index, locale)),
    };
  });
}

/** Members without a value are left out when the object is written. */
function toJson(finding: Finding, index: LineIndex, locale: Locale): object {
  const { rule, severity, message, span, address, section, related } = finding;
  return {
    rule,
    severity,
    message: message[locale],
    range: toRange(index, span),
    address,
    section,
    related: related.map((other) => relatedToJson(other, index, locale)),
    fix: safetyOf(finding),
  };
}

function relatedToJson({ address, span, message }: Related, index: LineIndex, locale: Locale): object {
  return { address, range: toRange(index, span), message: message[locale] };
}

/** The safest fix that the finding offers. */
function safetyOf({ fixes }: Finding): 'safe' | 'unsafe' | undefined {
  if (fixes.some(({ safety }) => safety === 'safe')) return 'safe';
  return fixes.length > 0 ? 'unsafe' : undefined;
}
