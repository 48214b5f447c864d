import {
  commands,
  type Disposable,
  l10n,
  languages,
  Position,
  Selection,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { reportLanguage } from './documents.ts';
import {
  type BodyKind,
  type CarriedOut,
  carriedOutRequest,
  type NewReportAnswer,
  type NewReportParams,
  newReportRequest,
  type TableLayout,
} from './protocol.ts';
import type { Server } from './server.ts';

/** What a keybinding or another extension may tell beforehand. */
type Given = Partial<Pick<NewReportParams, 'organ' | 'year' | 'body' | 'layout'>>;

/** The command that asks what a new report is to be like, as far as it is not told, and opens it. Esc cancels at every question. */
export function registerNewReport(server: Server): Disposable {
  return commands.registerCommand('disclosureReport.newReport', async (given?: Given) => {
    const organ = given?.organ ?? (await askOrgan());
    const year = organ && (given?.year ?? (await askYear()));
    const body = year && (given?.body ?? (await askBody()));
    const layout = body && (given?.layout ?? (await askLayout()));
    if (!organ || !year || !body || !layout) return;
    await server.start();
    const carried = await server.ask<CarriedOut | null>(carriedOutRequest, { organ, year });
    const carriedIn = carried ? await askCarryOver(carried) : {};
    if (carriedIn) await create(server, { organ, year, body, layout, carriedIn });
  });
}

function title(): string {
  return l10n.t('New Disclosure Report');
}

async function askOrgan(): Promise<string | undefined> {
  const organ = await window.showInputBox({
    title: title(),
    prompt: l10n.t('The full name of the body that reports'),
    placeHolder: '云岭县林业局',
    validateInput: (text) =>
      /^[\p{L}\p{N}（）()·、\s]{2,50}$/u.test(text.trim()) ? undefined : l10n.t('Please give its name. Esc cancels.'),
    ignoreFocusOut: true,
  });
  return organ?.replace(/\s/gu, '');
}

const firstYear = 2019;

async function askYear(): Promise<number | undefined> {
  const last = new Date().getFullYear();
  const year = await window.showInputBox({
    title: title(),
    prompt: l10n.t('The year that is reported on'),
    value: String(last - 1),
    validateInput: (text) => {
      const isYear = /^20\d\d$/u.test(text) && Number(text) >= firstYear && Number(text) <= last;
      return isYear ? undefined : l10n.t('A year from {0} to {1}, in four digits. Esc cancels.', firstYear, last);
    },
    ignoreFocusOut: true,
  });
  return year === undefined ? undefined : Number(year);
}

function askBody(): PromiseLike<BodyKind | undefined> {
  return pick<BodyKind>(l10n.t('What kind of body reports?'), {
    department: [l10n.t('A department of a government'), ''],
    government: [
      l10n.t('A government of county level or above'),
      l10n.t('with the results of assessment, public appraisal and accountability'),
    ],
    township: [l10n.t('A township or sub-district'), ''],
  });
}

function askLayout(): PromiseLike<TableLayout | undefined> {
  return pick<TableLayout>(l10n.t('How are the tables to be written?'), {
    'tab-rows': [l10n.t('Rows with tabs'), l10n.t('plain text; pastes into Word and Excel as a table')],
    'cell-lines': [l10n.t('One cell a line'), l10n.t('plain text, as Word saves it')],
    'pipe-table': [l10n.t('Tables with pipes'), 'Markdown'],
    'html-table': ['HTML', l10n.t('a web page')],
  });
}

async function pick<T extends string>(
  placeHolder: string,
  choices: Readonly<Record<T, readonly [label: string, description: string]>>,
): Promise<T | undefined> {
  const items = (Object.keys(choices) as T[]).map((value) => {
    const [label, description] = choices[value];
    return { value, label, description };
  });
  return (await window.showQuickPick(items, { title: title(), placeHolder, ignoreFocusOut: true }))?.value;
}

/** The figures to put under 上年结转, none where the user does not want them; undefined where the user cancels. */
async function askCarryOver({ fileName, figures }: CarriedOut): Promise<NewReportParams['carriedIn']> {
  const detail = figures.map(({ label, figure }) => `${label} ${figure}`).join(l10n.t(', '));
  const carry = { label: l10n.t('Carry over what last year’s report hands on'), description: fileName, detail };
  const leave = { label: l10n.t('Leave the row blank') };
  const placeHolder = l10n.t('Last year’s report was found. Take its 结转下年度继续办理 as this year’s 上年结转?');
  const choice = await window.showQuickPick([carry, leave], { title: title(), placeHolder, ignoreFocusOut: true });
  if (!choice) return undefined;
  return choice === carry ? Object.fromEntries(figures.map(({ column, figure }) => [column, figure])) : {};
}

async function create(server: Server, params: NewReportParams): Promise<void> {
  const answer = await server.ask<NewReportAnswer | null>(newReportRequest, params);
  if (!answer) {
    await window.showErrorMessage(l10n.t('The report could not be made; the output channel has the details.'));
    return;
  }
  const document = await open(answer);
  const { start, end } = answer.gap;
  const editor = await window.showTextDocument(document);
  // What is typed takes its place.
  editor.selection = new Selection(document.positionAt(start), document.positionAt(end));
}

const kinds = {
  plain: { language: reportLanguage, extension: '.txt' },
  markdown: { language: 'markdown', extension: '.md' },
  html: { language: 'html', extension: '.html' },
} as const;

/** Not saved yet, but with the name that it is to have, where a folder is open and no file of that name is there. */
async function open({ text, title: name, format }: NewReportAnswer): Promise<TextDocument> {
  const { language, extension } = kinds[format];
  const uri = await freeUri(`${name}${extension}`);
  if (!uri) return workspace.openTextDocument({ language, content: text });
  const document = await workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(0, 0), text);
  await workspace.applyEdit(edit);
  return document.languageId === language ? document : languages.setTextDocumentLanguage(document, language);
}

async function freeUri(name: string): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder || !['file', 'vscode-remote'].includes(folder.uri.scheme)) return undefined;
  const uri = Uri.joinPath(folder.uri, name);
  const isOpen = workspace.textDocuments.some((document) => document.uri.path === uri.path);
  const isThere = await workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  return isOpen || isThere ? undefined : uri;
}
