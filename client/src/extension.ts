import type { ExtensionContext } from 'vscode';
import type { ServerOptions } from 'vscode-languageclient/node';
import { start } from './activate.ts';
import { clientId, clientName } from './launch.ts';

let stop: (() => Promise<void>) | undefined;

/** Entry of the desktop and remote extension host: the server is a Node process, spoken to over IPC. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  stop = start(context, async (options) => {
    // Loaded here, so that a window without a report pays for none of it.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const run = { module, transport: TransportKind.ipc };
    const server: ServerOptions = { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
    return new LanguageClient(clientId, clientName, server, options);
  });
}

/** VS Code waits for this, so the server gets to end in good order. */
export async function deactivate(): Promise<void> {
  await stop?.();
}
