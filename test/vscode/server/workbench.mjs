// Addresses of the workbench that the server shows.

/** A file of this machine as the workbench at `port` names it. */
export function remote(port, file) {
  return `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`;
}

/** The address that opens `folder`; `payload` are the pairs that VS Code takes in place of command-line flags. */
export function workbenchUrl(port, { folder, payload = [], token }) {
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  if (folder) query.set('folder', folder);
  else query.set('ew', 'true');
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query}`;
}
