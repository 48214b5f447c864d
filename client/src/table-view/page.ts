import { env, Uri, type Webview } from 'vscode';

/** The only folder of the extension that the page may load from. */
export function pageFolder(extensionUri: Uri): Uri {
  return Uri.joinPath(extensionUri, 'dist/webview');
}

/**
 * The page of the table view, without anything of a report in it: that comes by message and is set as text. Only its own
 * script and style run, known by a nonce; it cannot ask any network.
 */
export function pageHtml(webview: Webview, extensionUri: Uri): string {
  const nonce = makeNonce();
  const address = (file: string): Uri => webview.asWebviewUri(Uri.joinPath(pageFolder(extensionUri), file));
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${env.language.startsWith('zh') ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" nonce="${nonce}" href="${address('table-view.css')}">
<script nonce="${nonce}" src="${address('table-view.js')}" defer></script>
</head>
<body></body>
</html>`;
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
