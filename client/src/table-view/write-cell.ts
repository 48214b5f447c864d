import type { TextDocument } from 'vscode';
import { applyEdits } from '../apply-edits.ts';
import type { Server } from '../server.ts';
import type { EditMessage } from './messages.ts';
import { changedMeanwhile } from './texts.ts';

/**
 * Writes a figure into its cell, in the version that it was typed into or not at all; undefined when it stands there, else
 * why it does not. VS Code itself refuses the edit where the text moves on in the last moment.
 */
export async function writeCell(
  server: Server,
  document: TextDocument,
  { version, address, text }: EditMessage,
): Promise<string | undefined> {
  if (document.version !== version) return changedMeanwhile();
  const answer = await server.cellEdit({ uri: document.uri.toString(), version, address, text });
  if (answer && 'problem' in answer) return answer.problem;
  if (answer?.version !== version || document.version !== version) return changedMeanwhile();
  if (answer.edits.length === 0) return undefined;
  return (await applyEdits(document, answer.edits)) ? undefined : changedMeanwhile();
}
