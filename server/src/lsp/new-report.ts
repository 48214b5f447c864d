import { rowsOf, tableSpec } from '../form/index.ts';
import { newReport } from '../lint/skeleton/index.ts';
import { organKey } from '../model/identity.ts';
import type { PriorReport } from '../model/report.ts';
import {
  type CarriedOut,
  carriedOutRequest,
  type NewReportAnswer,
  type NewReportParams,
  newReportRequest,
} from './protocol.ts';
import type { Session } from './session.ts';

/** Answers what makes a new report: what the report of the year before carries over, and the text itself. */
export function registerNewReport(session: Session): void {
  const { connection, logCrash, reports } = session;
  connection.onRequest(carriedOutRequest, async (params: Pick<NewReportParams, 'organ' | 'year'>) => {
    try {
      const identity = { organ: organKey(params.organ), year: params.year };
      return carriedOutOf(await reports.findPrior('untitled:', identity));
    } catch (error) {
      logCrash(carriedOutRequest, error);
      return null;
    }
  });
  connection.onRequest(newReportRequest, (params: NewReportParams): NewReportAnswer | null => {
    try {
      const { text, ...report } = newReport(params);
      return { ...report, text, gap: firstGap(text) };
    } catch (error) {
      logCrash(newReportRequest, error);
      return null;
    }
  });
}

function firstGap(text: string): NewReportAnswer['gap'] {
  const { 0: gap = '', index = 0 } = /【待填[^】]*】/.exec(text) ?? {};
  return { start: index, end: index + gap.length };
}

/** Null where a figure of the row cannot be read, or its sum is off: then nobody can tell which one to carry over. */
function carriedOutOf(prior: PriorReport | undefined): CarriedOut | null {
  const table = prior?.report.tables.find(({ id }) => id === 'applications');
  const row = table && rowsOf(tableSpec(table.spec.form, table.id)).find(({ id }) => id === ROW);
  if (!prior || !table || !row) return null;
  const cells = table.allCells.filter((cell) => cell.row.id === ROW);
  const isOff = prior.report.equations.some(
    ({ table: id, subject, state }) => id === table.id && subject === row && state === 'broken',
  );
  if (isOff || cells.some(({ status, flaws }) => status !== 'number' || flaws.length > 0)) return null;
  const figures = cells.map(({ column, raw }) => ({ column: column.id, label: column.label.text, figure: raw }));
  return { fileName: prior.fileName, figures };
}

const ROW = 'carried-out';
