import type { DocumentSymbol, FoldingRange, SymbolInformation } from 'vscode-languageserver';
import { flattenSymbols } from '../features/document-symbols.ts';
import { registerCodeActions } from './code-actions.ts';
import { registerCompletion } from './completion.ts';
import type { ConfigurationDiagnostics } from './configuration-diagnostics.ts';
import { isConfigurationFile } from './configurations.ts';
import { guard } from './guard.ts';
import { registerHover } from './hover.ts';
import { registerInlayHints } from './inlay-hints.ts';
import { registerNavigation } from './navigation.ts';
import { registerNewReport } from './new-report.ts';
import { registerRewriting } from './rewriting.ts';
import { registerSemanticTokens } from './semantic-tokens.ts';
import type { Session } from './session.ts';
import { registerTables } from './tables.ts';

/** Answers what an editor asks about one document besides its diagnostics. Nothing is offered for excluded documents. */
export function registerRequests(session: Session, configuration: ConfigurationDiagnostics): void {
  registerCodeActions(session, configuration);
  registerOutline(session);
  registerNavigation(session);
  registerCompletion(session);
  registerTables(session);
  registerHover(session);
  registerInlayHints(session);
  registerSemanticTokens(session);
  registerRewriting(session);
  registerNewReport(session);
}

function registerOutline(session: Session): void {
  const { connection, service, support, exclusions, policies } = session;
  const isOut = (uri: string): boolean => exclusions.has(uri) || isConfigurationFile(uri);
  connection.onDocumentSymbol((params, token) =>
    guard<DocumentSymbol[] | SymbolInformation[]>(session, {
      name: 'textDocument/documentSymbol',
      uri: () => params.textDocument.uri,
      token,
      otherwise: [],
      run: async (document) => {
        if (isOut(document.uri)) return [];
        const { options } = await policies.get(document.uri);
        const symbols = service.getDocumentSymbols(document, options);
        return support.symbolTree ? symbols : flattenSymbols(document.uri, symbols);
      },
    }),
  );
  connection.onFoldingRanges((params, token) =>
    guard<FoldingRange[]>(session, {
      name: 'textDocument/foldingRange',
      uri: () => params.textDocument.uri,
      token,
      otherwise: [],
      run: async (document) => {
        if (isOut(document.uri)) return [];
        const { options } = await policies.get(document.uri);
        return service.getFoldingRanges(document, options);
      },
    }),
  );
}
