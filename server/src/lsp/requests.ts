import type { DocumentSymbol, FoldingRange, SymbolInformation } from 'vscode-languageserver';
import { flattenSymbols } from '../features/document-symbols.ts';
import { registerCodeActions } from './code-actions.ts';
import { registerCompletion } from './completion.ts';
import type { ConfigurationDiagnostics } from './configuration-diagnostics.ts';
import { registerHover } from './hover.ts';
import { registerInlayHints } from './inlay-hints.ts';
import { registerNavigation } from './navigation.ts';
import { registerNewReport } from './new-report.ts';
import { answerAbout } from './report-request.ts';
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
  const { connection, service, support } = session;
  connection.onDocumentSymbol((params, token) =>
    answerAbout<DocumentSymbol[] | SymbolInformation[]>(session, {
      name: 'textDocument/documentSymbol',
      params,
      token,
      otherwise: [],
      run: (document, options) => {
        const symbols = service.getDocumentSymbols(document, options);
        return support.symbolTree ? symbols : flattenSymbols(document.uri, symbols);
      },
    }),
  );
  connection.onFoldingRanges((params, token) =>
    answerAbout<FoldingRange[]>(session, {
      name: 'textDocument/foldingRange',
      params,
      token,
      otherwise: [],
      run: (document, options) => service.getFoldingRanges(document, options),
    }),
  );
}
