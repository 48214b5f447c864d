import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import { type ConfigureParams, type ConfigureTarget, suppressCommand, turnOffCommand } from './protocol.ts';
import type { Server } from './server.ts';

/** The commands behind the lightbulb that write into the configuration file beside a report, never into the report. */
export function registerConfigureCommands(server: Server): Disposable[] {
  return [
    commands.registerCommand(suppressCommand, async (target: ConfigureTarget) => {
      const reason = await askReason();
      if (reason !== undefined) await configure(server, { target, reason, date: today() });
    }),
    commands.registerCommand(turnOffCommand, (target: ConfigureTarget) => configure(server, { target })),
  ];
}

/** Undefined where the user thought better of it. */
async function askReason(): Promise<string | undefined> {
  const reason = await window.showInputBox({
    title: l10n.t('Suppress this finding'),
    prompt: l10n.t('Why is it right as it stands? The reason is kept in the configuration file, not in the report.'),
    placeHolder: l10n.t('For instance: checked against the register, the report is right'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('Please give a reason. Esc cancels.') : undefined),
    ignoreFocusOut: true,
  });
  return reason?.trim() || undefined;
}

/** The day at this place, not that of Greenwich. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Has the server write the change, and saves the file, because only what is saved is in force. */
async function configure(server: Server, params: ConfigureParams): Promise<void> {
  const answer = await server.configure(params);
  if (!answer) return;
  if ('problem' in answer) return explain(answer.problem, answer.uri);
  const uri = Uri.parse(answer.uri);
  const isWritten = (await workspace.applyEdit(answer.edit)) && (await (await workspace.openTextDocument(uri)).save());
  if (!isWritten) await explain(l10n.t('The configuration file could not be written.'), answer.uri);
}

/** An answer to what the user has just asked for, so it may be a message. */
async function explain(problem: string, uri: string | null): Promise<void> {
  const open = l10n.t('Open Configuration File');
  const choice = await window.showErrorMessage(problem, ...(uri === null ? [] : [open]));
  if (choice !== undefined && uri !== null) await window.showTextDocument(Uri.parse(uri));
}
