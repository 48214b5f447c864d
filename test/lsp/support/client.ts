import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  createMessageConnection,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type Documents, openDocuments } from './documents.ts';

export interface ClientOptions {
  readonly transport?: 'stdio' | 'ipc';
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** The section `disclosureReport` for a document. */
  readonly settings?: (uri: string) => unknown;
  /** The opened folder. */
  readonly folder?: string | undefined;
  /** How the client reads files for the server, a text as UTF-8; a failure where it cannot. */
  readonly readFile?: (uri: string) => string | Uint8Array | null;
  /** How it lists folders for the server. */
  readonly listFolder?: (uri: string) => readonly { readonly name: string; readonly isFolder: boolean }[];
}

/** A client that takes everything. */
export const PUSH: ClientCapabilities = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

/** One that asks for its diagnostics. */
export const PULL: ClientCapabilities = {
  workspace: { ...PUSH.workspace, diagnostics: { refreshSupport: true } },
  textDocument: { ...PUSH.textDocument, diagnostic: { dynamicRegistration: true } },
};

/** A real server process with the client's end of its connection. */
export interface TestClient {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  readonly documents: Documents;
  /** Everything that was published, in the order of arrival. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** What the server said of itself or asked for, by method. */
  readonly heard: readonly { readonly method: string; readonly params: unknown }[];
  /** Comes back as soon as the condition holds; it is looked at again with each message. */
  until<T>(condition: () => T | undefined | false): Promise<T>;
  /** The diagnostics of a version, when they come. */
  diagnosticsOf(uri: string, version: number): Promise<PublishDiagnosticsParams>;
  /** Ends the server in good order; answers its exit code. */
  stop(): Promise<number | null>;
}

/** Starts a server and goes through `initialize`. */
export async function startClient(server: string, options: ClientOptions = {}): Promise<TestClient> {
  const { capabilities = PUSH, locale, initializationOptions, settings = () => ({}), folder } = options;
  const child = launch(server, options.transport);
  const connection = connect(child, options.transport);
  const exited = once(child, 'exit');
  const published: PublishDiagnosticsParams[] = [];
  const heard: { method: string; params: unknown }[] = [];
  const waiting = new Set<() => void>();
  const hear = (method: string, params: unknown): void => {
    heard.push({ method, params });
    for (const look of [...waiting]) look();
  };
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    hear('textDocument/publishDiagnostics', params);
  });
  connection.onNotification(hear);
  connection.onRequest((method, params) => {
    hear(method, params);
    if (method === 'disclosureReport/readFile') {
      const file = options.readFile?.((params as { readonly uri: string }).uri);
      return file && Buffer.from(file).toString('base64');
    }
    if (method === 'disclosureReport/listFolder') return options.listFolder?.((params as { readonly uri: string }).uri);
    if (method !== 'workspace/configuration') return null;
    const { items } = params as unknown as { readonly items: readonly { readonly scopeUri: string }[] };
    return items.map(({ scopeUri }) => settings(scopeUri));
  });
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'folder' }],
    capabilities,
    initializationOptions,
    ...(locale !== undefined && { locale }),
  });
  await connection.sendNotification('initialized', {});

  const until: TestClient['until'] = (condition) =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = condition();
        if (found === undefined || found === false) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return {
    connection,
    process: child,
    initialized,
    documents: openDocuments(connection),
    published,
    heard,
    until,
    diagnosticsOf: (uri, version) =>
      until(() => published.find((each) => each.uri === uri && each.version === version)),
    stop: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const [code] = await exited;
      connection.dispose();
      return code;
    },
  };
}

function launch(server: string, transport: ClientOptions['transport']): ChildProcess {
  return transport === 'ipc'
    ? fork(server, ['--node-ipc'], { silent: true })
    : spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
}

function connect(child: ChildProcess, transport: ClientOptions['transport']): MessageConnection {
  if (transport === 'ipc') return createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  if (!child.stdout || !child.stdin) throw new Error('The server has no standard streams.');
  return createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
}
