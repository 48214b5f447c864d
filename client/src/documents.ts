import type { TextDocument, TextDocumentChangeEvent } from 'vscode';

/** The language that this extension brings; a document that has it is a report because its user says so. */
export const reportLanguage = 'disclosure-report';

// `txt` is a language that other extensions make for plain text.
const languages: readonly string[] = [reportLanguage, 'plaintext', 'markdown', 'html', 'txt'];

// Named one by one, because the same text also opens under `git:` and the like, where nothing can be mended.
const schemes: readonly string[] = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

/** Which documents the server gets to see. It decides by their content which of them are reports. */
export const documentSelector: { scheme: string; language: string }[] = schemes.flatMap((scheme) =>
  languages.map((language) => ({ scheme, language })),
);

/** The files beside reports that the server reads its configuration from, so that it sees them while they are edited. */
export const configurationSelector: { scheme: string; pattern: string }[] = schemes
  .filter((scheme) => scheme !== 'untitled')
  .map((scheme) => ({ scheme, pattern: '**/.disclosure-report.json' }));

export function isConfiguration({ uri }: TextDocument): boolean {
  return uri.scheme !== 'untitled' && schemes.includes(uri.scheme) && uri.path.endsWith('/.disclosure-report.json');
}

/** Whether the server gets to see this document as one that may be a report. */
export function isSelected(document: TextDocument): boolean {
  return languages.includes(document.languageId) && schemes.includes(document.uri.scheme);
}

// Copies from web pages and PDFs have blanks between the characters.
const subject = /政\s*府\s*信\s*息\s*公\s*开/u;

/**
 * A cheap look at the text: whether it is worth starting the server for this document.
 * It may say yes to what is no report; the server decides.
 */
export function mayBeReport(document: TextDocument): boolean {
  return isSelected(document) && (document.languageId === reportLanguage || subject.test(document.getText()));
}

/** The same look after a change, at the lines that changed: a long document is not read at every key. */
export function mayBecomeReport({ document, contentChanges }: TextDocumentChangeEvent): boolean {
  if (!isSelected(document)) return false;
  return contentChanges.some(({ range, text }) => {
    const line = document.lineAt(Math.min(range.start.line, document.lineCount - 1));
    return subject.test(line.text) || subject.test(text);
  });
}
