import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TableView } from '../../../client/src/table-view/table-view.ts';

export const sample = '云岭县林业局2023年政府信息公开工作年度报告.txt';

/** What the extension gives to who asks for it. */
interface Exports {
  readonly isServerStarted: boolean;
  readonly status: string | undefined;
  readonly onDidChangeStatus: vscode.Event<void>;
  tableViewOf(document: vscode.TextDocument): Pick<TableView, 'onDidPost' | 'receive'> | undefined;
}

export function extension(): vscode.Extension<Exports> {
  const found = vscode.extensions.getExtension<Exports>('disclosure-report.disclosure-report-lint');
  assert.ok(found, 'the extension is installed');
  return found;
}

/** Opens a file of the workspace in the editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Gives up all edits and closes every editor. */
export async function closeAll(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The rule ids of what VS Code shows for a document now, in the order of their places. */
export function rulesOf(document: vscode.TextDocument): string[] {
  return diagnosticsOf(document).map(ruleOf);
}

export function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return sorted(document.uri);
}

function sorted(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Comes back as soon as the document's rule ids satisfy `wanted`; says what they are where that does not come about. */
export async function untilRules(
  document: vscode.TextDocument,
  wanted: (rules: string[]) => boolean,
): Promise<string[]> {
  return (await untilDiagnostics(document.uri, (found) => wanted(found.map(ruleOf)))).map(ruleOf);
}

/** Whether the extension says it, and not VS Code itself. */
export function isOurs({ source }: vscode.Diagnostic): boolean {
  return source === 'disclosure-report';
}

/** The same for whatever the extension says of a file, which need not be open; or for all that is said of it. */
export async function untilDiagnostics(
  uri: vscode.Uri,
  wanted: (found: vscode.Diagnostic[]) => boolean,
  isMeant: (one: vscode.Diagnostic) => boolean = isOurs,
): Promise<vscode.Diagnostic[]> {
  const now = (): vscode.Diagnostic[] => sorted(uri).filter(isMeant);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`still ${JSON.stringify(now().map(ruleOf))}`)), 10_000);
  });
  try {
    while (!wanted(now())) await Promise.race([nextChange(uri), late]);
    return now();
  } finally {
    clearTimeout(timer);
  }
}

function nextChange(uri: vscode.Uri): Promise<void> {
  return new Promise((resolve) => {
    const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((each) => each.toString() === uri.toString())) return;
      subscription.dispose();
      resolve();
    });
  });
}

/** Comes back as soon as the status item says what is wanted; undefined means that there is none. */
export async function untilStatus(wanted: RegExp | undefined): Promise<void> {
  const { exports } = extension();
  const isThere = (): boolean => (wanted ? wanted.test(exports.status ?? '') : exports.status === undefined);
  if (isThere()) return;
  await new Promise<void>((resolve, reject) => {
    const done = (error?: Error): void => {
      clearTimeout(timer);
      subscription.dispose();
      error ? reject(error) : resolve();
    };
    const subscription = exports.onDidChangeStatus(() => isThere() && done());
    const timer = setTimeout(() => done(new Error(`still ${exports.status}, not ${wanted}`)), 10_000);
  });
}

/** The quick fixes with an edit that VS Code offers where the first finding of a rule stands. */
export async function quickFixes(document: vscode.TextDocument, rule: string): Promise<vscode.CodeAction[]> {
  const diagnostic = diagnosticsOf(document).find((candidate) => ruleOf(candidate) === rule);
  assert.ok(diagnostic, `a finding of ${rule}`);
  const kind = vscode.CodeActionKind.QuickFix.value;
  // The last number asks VS Code to resolve that many actions, as the lightbulb does.
  const question = ['vscode.executeCodeActionProvider', document.uri, diagnostic.range, kind, 20] as const;
  const end = Date.now() + 10_000;
  for (;;) {
    const actions = (await vscode.commands.executeCommand<vscode.CodeAction[]>(...question)).filter(({ edit }) => edit);
    // VS Code answers with nothing when another extension, such as that of Markdown, comes in with a provider meanwhile.
    // It has no event for that; the editor, too, asks again.
    if (actions.length > 0 || Date.now() > end) return actions;
  }
}
