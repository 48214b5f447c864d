import type { TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CONVERT_LAYOUTS } from '../features/rewriting/convert-tables.ts';
import { LANGUAGE_ID } from '../language-service.ts';
import {
  type ConvertParams,
  convertRequest,
  type EditsAnswer,
  type PasteAnswer,
  type PasteParams,
  pasteRequest,
} from './protocol.ts';
import { answerAbout, answerInVersion } from './report-request.ts';
import type { Session } from './session.ts';

/** Answers what writes tables anew: formatting, conversion to another layout, and tables that are pasted. */
export function registerRewriting(session: Session): void {
  registerFormatting(session);
  registerConversion(session);
  registerPaste(session);
}

function registerFormatting(session: Session): void {
  const { connection, service } = session;
  const otherwise: TextEdit[] = [];
  connection.onDocumentFormatting((params, token) =>
    answerAbout(session, {
      name: 'textDocument/formatting',
      params,
      token,
      otherwise,
      run: (document, options) => (isOurs(document) ? service.getFormattingEdits(document, options) : []),
    }),
  );
  connection.onDocumentRangeFormatting((params, token) =>
    answerAbout(session, {
      name: 'textDocument/rangeFormatting',
      params,
      token,
      otherwise,
      run: (document, options) => (isOurs(document) ? service.getFormattingEdits(document, options, params.range) : []),
    }),
  );
}

/** Other languages have formatters of their own. */
function isOurs({ languageId }: TextDocument): boolean {
  return languageId === LANGUAGE_ID;
}

function registerConversion(session: Session): void {
  const { connection, service } = session;
  connection.onRequest<EditsAnswer, void>(convertRequest, (params: ConvertParams, token) =>
    answerInVersion<EditsAnswer>(session, {
      name: convertRequest,
      params,
      token,
      otherwise: null,
      run: (document, options) => {
        const { layout, range } = params;
        if (!CONVERT_LAYOUTS.includes(layout)) return null;
        const answer = service.getTableConversion(document, { layout, range }, options);
        return 'problem' in answer ? answer : { version: document.version, ...answer };
      },
    }),
  );
}

function registerPaste(session: Session): void {
  const { connection, service } = session;
  connection.onRequest<PasteAnswer, void>(pasteRequest, (params: PasteParams, token) =>
    answerInVersion<PasteAnswer>(session, {
      name: pasteRequest,
      params,
      token,
      otherwise: null,
      run: (document, options) => {
        const { isReport } = service.getReport(document, options);
        const text =
          isReport || isOurs(document) ? service.getTablePaste(document, params, params.range, options) : undefined;
        return text === undefined ? null : { text };
      },
    }),
  );
}
