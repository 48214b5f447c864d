import { commands, type Disposable, type LogOutputChannel, languages, type TextEditor, window } from 'vscode';
import { reportLanguage } from './documents.ts';
import type { Exclusions } from './exclusions.ts';
import type { Server } from './server.ts';

/** Every command of the manifest, each acting on the active editor or the server. */
export function registerCommands(server: Server, exclusions: Exclusions, output: LogOutputChannel): Disposable[] {
  const onEditor = (id: string, run: (editor: TextEditor) => PromiseLike<unknown>): Disposable =>
    commands.registerCommand(`disclosureReport.${id}`, async () => {
      if (window.activeTextEditor) await run(window.activeTextEditor);
    });
  return [
    onEditor('fixAll', () => commands.executeCommand('editor.action.sourceAction', fixAll)),
    onEditor('check', (editor) => server.check(editor.document)),
    onEditor('exclude', (editor) => exclusions.add(editor.document.uri)),
    onEditor('include', (editor) => exclusions.remove(editor.document.uri).then(() => server.start())),
    onEditor('setLanguage', (editor) => languages.setTextDocumentLanguage(editor.document, reportLanguage)),
    commands.registerCommand('disclosureReport.restartServer', () => server.restart()),
    commands.registerCommand('disclosureReport.showOutput', () => output.show()),
  ];
}

const fixAll = { kind: 'source.fixAll.disclosureReport', apply: 'first' };
