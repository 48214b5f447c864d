import type { ExtensionContext } from 'vscode';
import type { ServerOptions } from 'vscode-languageclient/node';
import { start } from './activate.ts';
import { type Exports, exportsOf } from './exports.ts';
import { clientId, clientName } from './launch.ts';
import type { Server } from './server.ts';

let server: Server | undefined;

/** Entry of the desktop and remote extension host: the server is a Node process, spoken to over IPC. */
export function activate(context: ExtensionContext): Exports {
  const module = context.asAbsolutePath('dist/server.js');
  server = start(context, async (options) => {
    // Loaded here, so that a window without a report pays for none of it.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const run = { module, transport: TransportKind.ipc };
    const process: ServerOptions = { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
    return new LanguageClient(clientId, clientName, process, options);
  });
  return exportsOf(server);
}

/** VS Code waits for this, so the server gets to end in good order. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
