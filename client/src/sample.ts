import { commands, type Disposable, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { reportLanguage } from './documents.ts';

/** Lets the user play with a report that has a few faults: a new untitled document each time, so that no file is touched. */
export function registerSample({ extensionUri }: ExtensionContext): Disposable {
  return commands.registerCommand('disclosureReport.openSample', async () => {
    const text = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist/sample.txt'));
    const content = new TextDecoder().decode(text);
    await window.showTextDocument(await workspace.openTextDocument({ language: reportLanguage, content }));
  });
}
