import type { TablesView } from '../features/tables/view.ts';
import {
  type CellEditAnswer,
  type CellEditParams,
  cellEditRequest,
  type TablesParams,
  tablesRequest,
} from './protocol.ts';
import { answerAbout, answerInVersion } from './report-request.ts';
import type { Session } from './session.ts';

/** Answers what the client's table view asks: the tables of a report, and the edit for a figure that was typed into them. */
export function registerTables(session: Session): void {
  const { connection, service } = session;
  connection.onRequest(tablesRequest, (params: TablesParams, token) =>
    answerAbout<TablesView | null>(session, {
      name: tablesRequest,
      params,
      token,
      otherwise: null,
      run: (document, options, { isIgnored }) =>
        service.getTables(document, options, { known: params.frames ?? [], isChecked: !isIgnored }),
    }),
  );
  connection.onRequest<CellEditAnswer, void>(cellEditRequest, (params: CellEditParams, token) =>
    answerInVersion<CellEditAnswer>(session, {
      name: cellEditRequest,
      params,
      token,
      otherwise: null,
      run: (document, options) => {
        const answer = service.getCellEdit(document, params, options);
        return 'problem' in answer ? answer : { version: document.version, ...answer };
      },
    }),
  );
}
