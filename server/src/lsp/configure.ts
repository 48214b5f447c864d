import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { toTextEdits } from '../features/convert.ts';
import { addSuppression } from '../lint/config/add-suppression.ts';
import type { Configuration } from '../lint/config/configuration.ts';
import { readConfiguration } from '../lint/config/read-configuration.ts';
import { setSeverity } from '../lint/config/set-severity.ts';
import type { LocalizedText } from '../lint/text.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { createLineIndex } from '../text/line-index.ts';
import { configurationFileIn } from './configurations.ts';
import { type ConfigureAnswer, type ConfigureParams, configureRequest } from './protocol.ts';
import type { Session } from './session.ts';
import { folderOf, pathWithin } from './uri.ts';

/** Answers how a suppression, or a rule that is turned off, is written into the configuration of a document. */
export function registerConfigure(session: Session): void {
  const { connection, logCrash, locale } = session;
  connection.onRequest<ConfigureAnswer, void>(configureRequest, (params: ConfigureParams) =>
    configure(session, params).catch((error) => {
      logCrash(configureRequest, error);
      return { uri: null, problem: FAILED[locale] };
    }),
  );
}

async function configure(session: Session, params: ConfigureParams): Promise<ConfigureAnswer> {
  const { find, readFile, ruleIds, locale } = session;
  const { target } = params;
  const folder = await folderFor(session, target.uri);
  const path = folder && pathWithin(folder, target.uri);
  if (!path) return { uri: null, problem: NOWHERE[locale] };
  const uri = configurationFileIn(folder);
  const document = find(uri);
  const saved = document ? document.getText() : await readFile(uri);
  const text = saved ?? '';
  const edits = editsFor(text, path, params);
  // A broken file gets no edits; and one in which something else stands in the place of the entries.
  const { configuration } = readConfiguration(applyEdits(text, edits), ruleIds);
  if (!configuration || !isThere(configuration, path, params)) return { uri, problem: BROKEN[locale] };
  return { uri, edit: toWorkspaceEdit({ uri, version: document?.version ?? null }, text, edits, saved === undefined) };
}

/** Where the configuration of the document is, or goes: the nearest one, else the workspace folder, else its own. */
async function folderFor({ policies, folders }: Session, uri: string): Promise<string | undefined> {
  const { file } = await policies.get(uri);
  return file?.folder ?? folders.of(uri) ?? folderOf(uri);
}

function editsFor(
  text: string,
  file: string,
  { target, reason = '', date = '' }: ConfigureParams,
): readonly TextEdit[] {
  if (target.change === 'turn-off') return setSeverity(text, target.rule, 'off');
  return addSuppression(text, { ...target.place, file, reason, date });
}

function isThere({ severities, suppressions }: Configuration, path: string, { target }: ConfigureParams): boolean {
  if (target.change === 'turn-off') return severities[target.rule] === 'off';
  return suppressions.some(({ file, rule }) => file === path && rule === target.place.rule);
}

function toWorkspaceEdit(
  textDocument: TextDocumentEdit['textDocument'],
  text: string,
  edits: readonly TextEdit[],
  isNew: boolean,
): WorkspaceEdit {
  const change: TextDocumentEdit = { textDocument, edits: toTextEdits(createLineIndex(text), edits) };
  const { uri } = textDocument;
  return { documentChanges: isNew ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] : [change] };
}

const BROKEN: LocalizedText = {
  zh: '配置文件 .disclosure-report.json 有错误，暂时无法写入。请先按其中的提示改正，再试一次。',
  en: 'The configuration file .disclosure-report.json is broken, so nothing can be written into it. Please mend it as it says there, and try again.',
};
const NOWHERE: LocalizedText = {
  zh: '文稿还没有保存到文件夹里，无法在旁边写入配置文件。请先保存文稿，再试一次。',
  en: 'The document is in no folder yet, so no configuration file can be written beside it. Please save it, and try again.',
};
const FAILED: LocalizedText = {
  zh: '写入配置文件时出错，详情见输出面板。',
  en: 'The configuration could not be written; the output channel has the details.',
};
