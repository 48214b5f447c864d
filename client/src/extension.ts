import type { ExtensionContext } from 'vscode';
import type { ServerOptions } from 'vscode-languageclient/node';
import { type Client, start } from './activate.ts';
import { type Exports, exportsOf } from './exports.ts';
import { clientId, clientName } from './launch.ts';

let client: Client | undefined;

/** Entry of the desktop and remote extension host: the server is a Node process, spoken to over IPC. */
export function activate(context: ExtensionContext): Exports {
  const module = context.asAbsolutePath('dist/server.js');
  client = start(context, async (options) => {
    // Loaded here, so that a window without a report pays for none of it.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const run = { module, transport: TransportKind.ipc };
    const process: ServerOptions = { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
    return new LanguageClient(clientId, clientName, process, options);
  });
  return exportsOf(client);
}

/** VS Code waits for this, so the server gets to end in good order. */
export async function deactivate(): Promise<void> {
  await client?.server.stop();
}
