import { EventEmitter, type LogOutputChannel, l10n, type TextDocument } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { documentSelector } from './documents.ts';
import type { Exclusions } from './exclusions.ts';
import type { Launch } from './launch.ts';
import * as protocol from './protocol.ts';

/** The language server as the rest of the client sees it: started at most once at a time, and only when asked. */
export class Server {
  readonly #launch: Launch;
  readonly #output: LogOutputChannel;
  readonly #exclusions: Exclusions;
  readonly #recognised = new EventEmitter<protocol.RecognisedParams>();
  readonly #started = new EventEmitter<void>();
  #client: Promise<BaseLanguageClient> | undefined;

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

  /** Starts the server unless it runs; comes back when it is ready, and logs what went wrong. */
  async start(): Promise<void> {
    this.#client ??= this.#create();
    try {
      await this.#client;
    } catch (error) {
      this.#client = undefined;
      this.#output.error(l10n.t('The language server did not start: {0}', String(error)));
    }
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

  /** What the server says about a document; undefined where it does not run or does not know the document. */
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

  async #create(): Promise<BaseLanguageClient> {
    const client = await this.#launch(await this.#options());
    client.onNotification(protocol.recognisedNotification, (params: protocol.RecognisedParams) =>
      this.#recognised.fire(params),
    );
    await client.start();
    await client.sendNotification(protocol.excludedNotification, { uris: this.#exclusions.list() });
    this.#started.fire();
    return client;
  }

  async #options(): Promise<LanguageClientOptions> {
    const { RevealOutputChannelOn } = await import('vscode-languageclient');
    return {
      documentSelector,
      outputChannel: this.#output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticPullOptions: { onChange: true, onSave: true, onTabs: false },
      initializationOptions: { excluded: this.#exclusions.list() },
    };
  }

  async #sendExcluded(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    await client?.sendNotification(protocol.excludedNotification, { uris: this.#exclusions.list() });
  }
}
