import type { Finding, Related, Severity } from '../lint/finding.ts';
import type { Locale, LocalizedText } from '../lint/text.ts';
import { createLineIndex, type LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { Checked } from './checked.ts';
import type { Formatter } from './formatter.ts';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';
import { summary } from './summary.ts';

/** `--format stylish`: for people. Lines and columns count from 1. */
export function formatStylish(locale: Locale, paint: Paint): Formatter {
  return {
    head: '',
    file: (checked) => formatFile(checked, locale, paint),
    tail: (tally) => summary(tally, locale, paint),
  };
}

function formatFile({ path, text, findings }: Checked, locale: Locale, paint: Paint): string {
  if (findings.length === 0) return '';
  const index = createLineIndex(text);
  const places = findings.map(({ span }) => place(span, index));
  const width = Math.max(...places.map(({ length }) => length));
  const blocks = findings.map((finding, i) => {
    const head = `  ${paint('dim', (places[i] ?? '').padEnd(width))}  ${formatFinding(finding, locale, paint)}`;
    const indent = ' '.repeat(width + 4);
    return [head, ...finding.related.map((other) => indent + formatRelated(other, index, locale, paint))].join('\n');
  });
  return `${paint('bold', printable(path))}\n${blocks.join('\n')}\n\n`;
}

function formatFinding({ rule, severity, message, fixes }: Finding, locale: Locale, paint: Paint): string {
  const { label, style } = SEVERITIES[severity];
  const parts = [paint(style, label[locale]), printable(message[locale]), paint('dim', rule)];
  if (fixes.some(({ safety }) => safety === 'safe')) parts.push(paint('green', FIXABLE[locale]));
  return parts.join('  ');
}

function formatRelated({ span, message }: Related, index: LineIndex, locale: Locale, paint: Paint): string {
  return `${paint('dim', place(span, index))}  ${printable(message[locale])}`;
}

function place({ start }: Span, index: LineIndex): string {
  const { line, character } = index.position(start);
  return `${line + 1}:${character + 1}`;
}

const FIXABLE: LocalizedText = { zh: '[可用 --fix 修正]', en: '[fixable with --fix]' };

const SEVERITIES = {
  error: { label: { zh: '错误', en: 'error' }, style: 'red' },
  warning: { label: { zh: '警告', en: 'warning' }, style: 'yellow' },
  information: { label: { zh: '提示', en: 'info' }, style: 'blue' },
} as const satisfies Readonly<Record<Severity, { label: LocalizedText; style: string }>>;
