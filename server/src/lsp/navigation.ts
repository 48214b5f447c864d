import type {
  CancellationToken,
  DocumentHighlight,
  Location,
  LocationLink,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver';
import { answerAbout, isOut } from './report-request.ts';
import type { Session } from './session.ts';

/** Answers where a figure leads to, what it is part of, and where in the open reports a part stands. */
export function registerNavigation(session: Session): void {
  registerFigures(session);
  registerSelectionRanges(session);
  registerWorkspaceSymbols(session);
}

function registerFigures(session: Session): void {
  const { connection, service, support } = session;
  connection.onDefinition((params, token) =>
    answerAbout<LocationLink[] | Location[]>(session, {
      name: 'textDocument/definition',
      params,
      token,
      otherwise: [],
      run: (document, options) => {
        const links = service.getDefinition(document, params.position, options);
        return support.definitionLinks ? links : links.map(toLocation);
      },
    }),
  );
  connection.onReferences((params, token) =>
    answerAbout<Location[]>(session, {
      name: 'textDocument/references',
      params,
      token,
      otherwise: [],
      run: (document, options) => service.getReferences(document, params.position, params.context, options),
    }),
  );
  connection.onDocumentHighlight((params, token) =>
    answerAbout<DocumentHighlight[]>(session, {
      name: 'textDocument/documentHighlight',
      params,
      token,
      otherwise: [],
      run: (document, options) => service.getDocumentHighlights(document, params.position, options),
    }),
  );
}

function registerSelectionRanges(session: Session): void {
  const { connection, service } = session;
  connection.onSelectionRanges((params, token) =>
    answerAbout<SelectionRange[]>(session, {
      name: 'textDocument/selectionRange',
      params,
      token,
      otherwise: [],
      run: (document, options) => service.getSelectionRanges(document, params.positions, options),
    }),
  );
}

/** More than an editor shows; whoever asks goes on typing. */
const MOST_SYMBOLS = 500;

function registerWorkspaceSymbols(session: Session): void {
  const { connection } = session;
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const symbols: SymbolInformation[] = [];
    for (const uri of session.documents.keys()) {
      if (symbols.length >= MOST_SYMBOLS) break;
      symbols.push(...(await symbolsOf(session, uri, query, token)));
    }
    return symbols.slice(0, MOST_SYMBOLS);
  });
}

/** Each report has its own barrier: where one fails, or changes meanwhile, the others answer. */
async function symbolsOf(
  session: Session,
  uri: string,
  query: string,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  if (isOut(session, uri)) return [];
  const answer = answerAbout<SymbolInformation[]>(session, {
    name: 'workspace/symbol',
    params: { textDocument: { uri } },
    token,
    otherwise: [],
    run: (document, options) => session.service.getWorkspaceSymbols(document, query, options),
  });
  return answer.catch((error) => {
    if (token.isCancellationRequested) throw error;
    return [];
  });
}

function toLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
