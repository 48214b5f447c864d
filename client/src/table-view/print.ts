import { env, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { pageFolder } from './page.ts';

/**
 * Saves what is shown as a page of its own where the user says, and opens it in the browser: VS Code has no way to print.
 * The HTML is what the page's own elements serialise to, so every text in it is escaped.
 */
export async function printTables(document: TextDocument, extensionUri: Uri, html: string): Promise<void> {
  const name = nameOf(document);
  const target = await window.showSaveDialog({
    title: l10n.t('Save the Tables for Printing'),
    defaultUri: Uri.joinPath(folderOf(document), `${name}.tables.html`),
    filters: { HTML: ['html'] },
  });
  if (!target) return;
  const style = await workspace.fs.readFile(Uri.joinPath(pageFolder(extensionUri), 'table-view.css'));
  const page = printedPage(name, new TextDecoder().decode(style), html);
  await workspace.fs.writeFile(target, new TextEncoder().encode(page));
  if (target.scheme === 'file' && env.remoteName === undefined) await env.openExternal(target);
}

function printedPage(name: string, style: string, html: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(name)}</title>
<style>${style}</style>
</head>
<body><h1>${escapeHtml(name)}</h1>${html}</body>
</html>
`;
}

function nameOf({ uri }: TextDocument): string {
  return (uri.path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
}

/** The report's own folder; that of the workspace for one that was never saved. */
function folderOf({ uri, isUntitled }: TextDocument): Uri {
  const [first] = workspace.workspaceFolders ?? [];
  return isUntitled ? (first?.uri ?? Uri.file('/')) : Uri.joinPath(uri, '..');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
