// Which VS Code the suites run in.
//   VSCODE_TEST_ROUTE=electron  the desktop VS Code, downloaded by @vscode/test-electron, or VSCODE_EXECUTABLE_PATH
//   VSCODE_TEST_ROUTE=server    the VS Code from npm in headless Chromium
//   unset                       on Linux without a display the server; else electron, and the server where nothing can be downloaded
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Whether a window can be opened: only Linux machines go without a display. */
export const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** The desktop VS Code's executable; undefined where the route is the server's. */
export async function desktopExecutable(want = process.env.VSCODE_TEST_ROUTE) {
  if (want === 'server') return undefined;
  if (process.env.VSCODE_EXECUTABLE_PATH) return process.env.VSCODE_EXECUTABLE_PATH;
  if (!want && !hasDisplay) return undefined;
  try {
    const version = process.env.VSCODE_TEST_VERSION ?? 'stable';
    return await downloadAndUnzipVSCode({ version, cachePath: path.join(root, '.vscode-test'), timeout: 15_000 });
  } catch (error) {
    if (want === 'electron' || process.platform !== 'linux') throw error;
    console.log(`VS Code cannot be downloaded here (${error.code ?? error.message}); using the one from npm`);
    return undefined;
  }
}
