import { EventEmitter, type LogOutputChannel, l10n, type TextDocument, type WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { configurationSelector, documentSelector } from './documents.ts';
import type { Exclusions } from './exclusions.ts';
import { sendCursor } from './inlay-hints.ts';
import type { Launch } from './launch.ts';
import * as protocol from './protocol.ts';
import { listFolder, readFile } from './read-file.ts';
import { ruleLinks, rulePages, trusted } from './rule-pages.ts';

/** The file that a change is for, with the edit, or why there is none. */
export type ConfigureAnswer =
  | { readonly uri: string; readonly edit: WorkspaceEdit }
  | Extract<protocol.ConfigureAnswer, { readonly problem: string }>;

/** The language server as the rest of the client sees it: started at most once at a time, and only when asked. */
export class Server {
  readonly #launch: Launch;
  readonly #output: LogOutputChannel;
  readonly #exclusions: Exclusions;
  readonly #recognised = new EventEmitter<protocol.RecognisedParams>();
  readonly #started = new EventEmitter<void>();
  #client: Promise<BaseLanguageClient | undefined> | undefined;

  /** Fires when the server's view of a document changes. */
  readonly onDidRecognise = this.#recognised.event;

  /** Fires after each start: what was known of documents before is void. */
  readonly onDidStart = this.#started.event;

  constructor(launch: Launch, output: LogOutputChannel, exclusions: Exclusions) {
    this.#launch = launch;
    this.#output = output;
    this.#exclusions = exclusions;
    exclusions.onDidChange(() => this.#sendExcluded());
  }

  get isStarted(): boolean {
    return this.#client !== undefined;
  }

  /** Starts the server unless it was started; comes back when it is ready, or when what went wrong is in the log. */
  async start(): Promise<void> {
    // A server that did not start is not tried again unasked: the command to restart it is there for that.
    this.#client ??= this.#create().catch((error) => {
      this.#output.error(l10n.t('The language server did not start: {0}', String(error)));
      return undefined;
    });
    await this.#client;
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await (await client)?.dispose();
  }

  async restart(): Promise<void> {
    await this.stop().catch((error) => this.#output.warn(String(error)));
    await this.start();
  }

  /** What the server says about a document; undefined where it does not run. */
  async recognise(document: TextDocument): Promise<protocol.Recognition | undefined> {
    const client = await this.#client;
    try {
      return await client?.sendRequest<protocol.Recognition>(protocol.recogniseRequest, {
        uri: document.uri.toString(),
      });
    } catch (error) {
      this.#output.warn(String(error));
      return undefined;
    }
  }

  /** Has a document checked now, also where the settings say not to check by itself. */
  async check(document: TextDocument): Promise<void> {
    await this.start();
    const client = await this.#client;
    await client?.sendNotification(protocol.checkNotification, { uri: document.uri.toString() });
  }

  /** How the server writes a change into the configuration file; undefined where it does not run or has nothing to write. */
  async configure(params: protocol.ConfigureParams): Promise<ConfigureAnswer | undefined> {
    const client = await this.#client;
    const answer = await client?.sendRequest<protocol.ConfigureAnswer | null>(protocol.configureRequest, params);
    if (!client || !answer) return undefined;
    if ('problem' in answer) return answer;
    return { uri: answer.uri, edit: await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit) };
  }

  /** The tables of a document, without the frames that are named; null for what is no report, undefined where there is no answer. */
  tables(document: TextDocument, frames: readonly string[]): Promise<protocol.TablesView | null | undefined> {
    return this.ask(protocol.tablesRequest, { uri: document.uri.toString(), frames });
  }

  /** How a figure is written into a cell; undefined where the text has moved on. */
  cellEdit(params: protocol.CellEditParams): Promise<protocol.CellEditAnswer | undefined> {
    return this.ask(protocol.cellEditRequest, params);
  }

  /** A question beyond the protocol; undefined where there is no answer, as when the text has moved on. */
  async ask<T>(method: string, params: object): Promise<T | undefined> {
    const client = await this.#client;
    try {
      return await client?.sendRequest<T>(method, params);
    } catch (error) {
      // The usual one is that the text has moved on, and then the question is asked again.
      this.#output.debug(String(error));
      return undefined;
    }
  }

  /** Has VS Code ask for the inlay hints of a document again. */
  async refreshHints(document: TextDocument): Promise<void> {
    const client = await this.#client;
    client?.getFeature(protocol.hintsRequest).getProvider(document)?.onDidChangeInlayHints.fire();
  }

  async #create(): Promise<BaseLanguageClient> {
    const { RevealOutputChannelOn, State } = await import('vscode-languageclient');
    const client = await this.#launch({
      documentSelector: [...documentSelector, ...configurationSelector],
      outputChannel: this.#output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticPullOptions: { onChange: true, onSave: true },
      middleware: { sendRequest: sendCursor },
      markdown: trusted,
      initializationOptions: () => ({ excluded: this.#exclusions.list(), rulePages, ruleLinks, ...protocol.abilities }),
    });
    client.onRequest(protocol.readFileRequest, ({ uri, most }: { readonly uri: string; readonly most?: number }) =>
      readFile(uri, most),
    );
    client.onRequest(protocol.listFolderRequest, ({ uri }: { readonly uri: string }) => listFolder(uri));
    client.onNotification(protocol.recognisedNotification, (params: protocol.RecognisedParams) =>
      this.#recognised.fire(params),
    );
    // Also when the client has started a new server in place of one that crashed.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void this.#greet(client);
    });
    await client.start();
    return client;
  }

  async #greet(client: BaseLanguageClient): Promise<void> {
    await client.sendNotification(protocol.excludedNotification, { uris: this.#exclusions.list() });
    this.#started.fire();
  }

  async #sendExcluded(): Promise<void> {
    const client = await this.#client;
    await client?.sendNotification(protocol.excludedNotification, { uris: this.#exclusions.list() });
  }
}
