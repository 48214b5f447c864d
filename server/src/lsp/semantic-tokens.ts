import type { Range, SemanticTokens, SemanticTokensDelta, SemanticTokensOptions } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenEdits } from '../features/semantic-tokens/delta.ts';
import { LEGEND } from '../features/semantic-tokens/legend.ts';
import type { CheckOptions } from '../language-service.ts';
import { answerAbout } from './report-request.ts';
import type { Session } from './session.ts';

export const SEMANTIC_TOKENS: SemanticTokensOptions = { legend: LEGEND, full: { delta: true }, range: true };

/** Answers the requests for semantic tokens: of a whole report, what has changed in it since, and of a range. */
export function registerSemanticTokens(session: Session): void {
  const { semanticTokens } = session.connection.languages;
  const tokens = createTokens(session);
  const otherwise: SemanticTokens = { data: [] };
  semanticTokens.on((params, token) =>
    answerAbout<SemanticTokens>(session, {
      name: 'textDocument/semanticTokens/full',
      params,
      token,
      otherwise,
      run: tokens.all,
    }),
  );
  semanticTokens.onDelta((params, token) =>
    answerAbout<SemanticTokens | SemanticTokensDelta>(session, {
      name: 'textDocument/semanticTokens/full/delta',
      params,
      token,
      otherwise,
      run: (document, options) => tokens.changes(document, options, params.previousResultId),
    }),
  );
  semanticTokens.onRange((params, token) =>
    answerAbout<SemanticTokens>(session, {
      name: 'textDocument/semanticTokens/range',
      params,
      token,
      otherwise,
      run: (document, options) => tokens.within(document, options, params.range),
    }),
  );
}

interface Sent {
  readonly resultId: string;
  readonly data: number[];
}

interface Tokens {
  all(document: TextDocument, options: CheckOptions): Sent;
  changes(document: TextDocument, options: CheckOptions, since: string): Sent | SemanticTokensDelta;
  within(document: TextDocument, options: CheckOptions, range: Range): SemanticTokens;
}

/** Remembers what was sent last of each document, to tell what has changed. */
function createTokens({ service }: Session): Tokens {
  const sent = new WeakMap<TextDocument, Sent>();
  let count = 0;
  const all: Tokens['all'] = (document, options) => {
    const { data } = service.getSemanticTokens(document, undefined, options);
    const tokens = { resultId: String(++count), data };
    sent.set(document, tokens);
    return tokens;
  };
  return {
    all,
    changes(document, options, since) {
      const before = sent.get(document);
      const after = all(document, options);
      if (before?.resultId !== since) return after;
      return { resultId: after.resultId, edits: tokenEdits(before.data, after.data) };
    },
    within: (document, options, range) => service.getSemanticTokens(document, range, options),
  };
}
