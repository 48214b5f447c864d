import { type ExtensionContext, Uri } from 'vscode';
import { type Client, start } from './activate.ts';
import { type Exports, exportsOf } from './exports.ts';
import { clientId, clientName } from './launch.ts';

let client: Client | undefined;

/** Entry of the web extension host: the server is a web worker. */
export function activate(context: ExtensionContext): Exports {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  client = start(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      'vscode-languageclient/browser'
    );
    // A function, so that each start of the server has a worker of its own. Its streams are made here: the client tells
    // workers from streams by `instanceof Worker`, and in VS Code's extension host no worker is an instance of that.
    const launch = async () => {
      const worker = new Worker(script);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient(clientId, clientName, launch, options);
  });
  return exportsOf(client);
}

/** VS Code waits for this, so the server gets to end in good order. */
export async function deactivate(): Promise<void> {
  await client?.server.stop();
}
