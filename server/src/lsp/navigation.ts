import type {
  CancellationToken,
  DocumentHighlight,
  Location,
  LocationLink,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver';
import { toReportSymbols } from '../features/navigation/workspace-symbols.ts';
import { answerAbout } from './report-request.ts';
import type { Session } from './session.ts';
import { plainUri } from './uri.ts';

/** Answers where a figure leads to, what it is part of, and where in the reports of the user a part stands. */
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
/** In milliseconds: how long the answer waits for folders that are being looked through for the first time. */
const LONGEST_WAIT = 300;

/** The parts of open reports, and the titles of those that lie in the workspace folders. */
function registerWorkspaceSymbols(session: Session): void {
  const { connection, documents, reports } = session;
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const symbols: SymbolInformation[] = [];
    for (const uri of documents.keys()) symbols.push(...(await symbolsOf(session, uri, query, token)));
    await listed(session);
    const open = new Set(documents.keys().map(plainUri));
    symbols.push(
      ...toReportSymbols(
        reports.all().filter(({ uri }) => !open.has(plainUri(uri))),
        query,
      ),
    );
    return symbols.slice(0, MOST_SYMBOLS);
  });
}

/** What is not known by then comes with the next question. */
async function listed({ runtime, reports, logCrash }: Session): Promise<void> {
  const read = reports.whenRead().catch((error) => logCrash('workspace/symbol', error));
  await Promise.race([read, new Promise<void>((resolve) => runtime.later(resolve, LONGEST_WAIT))]);
}

/** Each report has its own barrier: where one fails, or changes meanwhile, the others answer. */
async function symbolsOf(
  session: Session,
  uri: string,
  query: string,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
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
