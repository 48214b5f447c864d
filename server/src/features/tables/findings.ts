import type { TableSpec } from '../../form/index.ts';
import type { Finding } from '../../lint/finding.ts';
import type { Locale } from '../../lint/text.ts';
import type { Report, Table } from '../../model/report.ts';
import { toPlace } from './place.ts';
import type { FindingView } from './view.ts';

/** What is found in a table or has an address in it, in the order of the text. */
export function findingsIn(
  report: Report,
  { id }: TableSpec,
  table: Table | undefined,
  findings: readonly Finding[],
  locale: Locale,
): readonly FindingView[] {
  const isHere = ({ address, span }: Finding): boolean => {
    if (address !== undefined) return address === id || address.startsWith(`${id}/`);
    return table !== undefined && table.span.start <= span.start && span.end <= table.span.end;
  };
  return findings.filter(isHere).map(({ severity, rule, message, address, span }) => {
    const cell = address?.includes('/') ? { cell: address } : {};
    return { at: toPlace(report, span), ...cell, severity, rule, message: message[locale] };
  });
}
