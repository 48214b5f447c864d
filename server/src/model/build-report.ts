import { type FormId, formForYear } from '../form/index.ts';
import { parse } from '../syntax/parse.ts';
import { diagnose } from './diagnosis/index.ts';
import { evaluate } from './equations.ts';
import { bodyKindOf } from './facts/body-kind.ts';
import { findDate } from './facts/date.ts';
import { findPeriod } from './facts/period.ts';
import { findTitle } from './facts/title.ts';
import { isReport } from './recognition.ts';
import type { Report, ReportHints, Table } from './report.ts';
import { findSections } from './sections.ts';
import { readTables } from './tables.ts';

const LONGEST_PREAMBLE = 20_000;

/** Reads a text as a report. Never fails; every text has a `Report`, and `isReport` says whether it is one. Hints come before what the text tells. */
export function buildReport(text: string, hints: ReportHints = {}): Report {
  const tree = parse(text);
  const sections = findSections(tree);
  const first = sections[0];
  const { title, organ } = findTitle(tree, first ? first.headingRow : tree.rows.length) ?? {};
  const overview = sections.find(({ id }) => id === 'overview')?.span.end ?? first?.span.end ?? text.length;
  const period = findPeriod(text, Math.min(overview, LONGEST_PREAMBLE));
  const date = findDate(tree, sections.at(-1)?.first ?? 0);
  const year = title?.year ?? period?.to.year ?? (date ? date.value.year - 1 : null);
  const tables = readTables(tree, sections, year);
  const equations = tables.flatMap(evaluate);
  return {
    text,
    fileName: hints.fileName,
    tree,
    isReport: isReport({ tree, title, year, sections, tables }),
    form: hints.form ?? formOf(tables, year),
    year,
    title,
    organ,
    body: hints.body ?? (organ && bodyKindOf(organ.value)),
    period,
    date,
    sections,
    tables,
    equations,
    diagnosis: diagnose(equations, tables),
    prior: hints.prior,
  };
}

/** What most of the tables show. That of section 四 is the same on both forms and has no vote. */
function formOf(tables: readonly Table[], year: number | null): FormId {
  const votes = tables
    .filter(({ id, unreadable }) => id !== 'review-and-litigation' && !unreadable)
    .map(({ spec }) => spec.form);
  const recent = votes.filter((form) => form === '2021').length;
  const trial = votes.length - recent;
  if (recent === trial) return formForYear(year);
  return recent > trial ? '2021' : '2019';
}
