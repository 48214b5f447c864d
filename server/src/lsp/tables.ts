import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TablesView } from '../features/tables/view.ts';
import { isConfigurationFile } from './configurations.ts';
import { guard } from './guard.ts';
import {
  type CellEditAnswer,
  type CellEditParams,
  cellEditRequest,
  type TablesParams,
  tablesRequest,
} from './protocol.ts';
import type { Session } from './session.ts';

/** Answers what the client's table view asks: the tables of a report, and the edit for a figure that was typed into them. */
export function registerTables(session: Session): void {
  const { connection, service, exclusions, policies } = session;
  const isOut = (uri: string): boolean => exclusions.has(uri) || isConfigurationFile(uri);
  connection.onRequest(tablesRequest, (params: TablesParams, token) =>
    guard<TablesView | null>(session, {
      name: tablesRequest,
      uri: () => params.uri,
      token,
      otherwise: null,
      run: async (document) => {
        if (isOut(document.uri)) return null;
        const { options, isIgnored } = await policies.get(document.uri);
        return service.getTables(document, options, { known: params.frames ?? [], isChecked: !isIgnored });
      },
    }),
  );
  connection.onRequest<CellEditAnswer, void>(cellEditRequest, (params: CellEditParams, token) =>
    guard<CellEditAnswer>(session, {
      name: cellEditRequest,
      uri: () => params.uri,
      token,
      otherwise: null,
      run: async (document) => {
        if (isOut(document.uri)) return null;
        if (document.version !== params.version) throw OTHER_VERSION;
        const { options } = await policies.get(document.uri);
        const answer = service.getCellEdit(document, params, options);
        return 'problem' in answer ? answer : { version: document.version, ...answer };
      },
    }),
  );
}

const OTHER_VERSION = new ResponseError(LSPErrorCodes.ContentModified, 'The figure was typed into another version.');
