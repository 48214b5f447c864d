import { DiagnosticSeverity, languages, type Uri } from 'vscode';

/** How many findings of this extension VS Code shows for a document now. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

// What the server writes into its diagnostics; other extensions may check the same text.
const source = 'disclosure-report';

/** All are 0 where nothing was found, and where the document was not checked yet. */
export function countsOf(uri: Uri): Counts {
  const own = languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === source);
  const count = (...severities: DiagnosticSeverity[]): number =>
    own.filter(({ severity }) => severities.includes(severity)).length;
  return {
    errors: count(DiagnosticSeverity.Error),
    warnings: count(DiagnosticSeverity.Warning),
    notes: count(DiagnosticSeverity.Information, DiagnosticSeverity.Hint),
  };
}
