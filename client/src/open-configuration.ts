import { commands, type Disposable, l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { configurationTemplate } from './configuration-template.ts';

const fileName = '.disclosure-report.json';

/** Opens the configuration file that holds for the active document; makes one in the workspace folder where there is none. */
export function registerOpenConfiguration(): Disposable {
  return commands.registerCommand('disclosureReport.openConfiguration', async () => {
    const active = window.activeTextEditor?.document.uri;
    const file = (active && (await nearest(active))) ?? (await create(active));
    if (file) await window.showTextDocument(file);
  });
}

/** The nearest file from the document's folder upwards, as the server looks for it. */
async function nearest(document: Uri): Promise<Uri | undefined> {
  if (!isStored(document)) return undefined;
  for (let folder = parentOf(document); ; folder = parentOf(folder)) {
    const file = Uri.joinPath(folder, fileName);
    if (await exists(file)) return file;
    if (folder.path === parentOf(folder).path) return undefined;
  }
}

/** Undefined where there is no place for it, or the user thought better of it. */
async function create(active: Uri | undefined): Promise<Uri | undefined> {
  const folder = await folderFor(active);
  if (!folder) return undefined;
  const file = Uri.joinPath(folder, fileName);
  if (await exists(file)) return file;
  const edit = new WorkspaceEdit();
  edit.createFile(file, { contents: new TextEncoder().encode(template()), ignoreIfExists: true });
  if (await workspace.applyEdit(edit)) return file;
  await window.showErrorMessage(l10n.t('The configuration file could not be written.'));
  return undefined;
}

async function folderFor(active: Uri | undefined): Promise<Uri | undefined> {
  const own = active && workspace.getWorkspaceFolder(active);
  if (own) return own.uri;
  if (active && isStored(active)) return parentOf(active);
  const [first, second] = workspace.workspaceFolders ?? [];
  if (second) return (await window.showWorkspaceFolderPick())?.uri;
  if (!first) void window.showInformationMessage(l10n.t('Please open a folder or save the report first.'));
  return first?.uri;
}

/** Whether it stands in a folder of the user's, where files can lie beside it. */
function isStored({ scheme }: Uri): boolean {
  return workspace.fs.isWritableFileSystem(scheme) === true;
}

function parentOf(uri: Uri): Uri {
  return Uri.joinPath(uri, '..');
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

function template(): string {
  return configurationTemplate({
    about: l10n.t('How the reports in this folder are checked. Remove the // before an entry to have it take effect.'),
    rules: l10n.t('Severity of rules: off, information, warning or error; a rule that is not named keeps its own'),
    form: l10n.t('Form to check by, 2021 or 2019; where not given, as the report itself tells'),
    body: l10n.t('Who reports: department, government or township; where not given, as the name tells'),
    ignore: l10n.t('Files that are not checked, written as in .gitignore, from this folder on'),
  });
}
