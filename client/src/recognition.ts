import { type Disposable, EventEmitter, type TextDocument, workspace } from 'vscode';
import type { Exclusions } from './exclusions.ts';
import type { Recognition } from './protocol.ts';
import type { Server } from './server.ts';

/** What the client knows of a document. */
export type DocumentState =
  | ({ readonly kind: 'report' } & Omit<Recognition, 'isReport'>)
  | { readonly kind: 'excluded' }
  | { readonly kind: 'other' };

/** Keeps the server's answers for the open documents, and lets the user's no come first. */
export class RecognitionBook implements Disposable {
  readonly #exclusions: Exclusions;
  readonly #server: Server;
  readonly #answers = new Map<string, Recognition>();
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];

  /** Fires whenever the state of some document may be another one. */
  readonly onDidChange = this.#changed.event;

  constructor(server: Server, exclusions: Exclusions) {
    this.#server = server;
    this.#exclusions = exclusions;
    this.#subscriptions = [
      server.onDidRecognise(({ uri, ...answer }) => this.#note(uri, answer)),
      server.onDidStart(() => this.#forget()),
      exclusions.onDidChange(() => this.#forget()),
      workspace.onDidCloseTextDocument((document) => this.#answers.delete(document.uri.toString())),
    ];
  }

  /** Asks the server only where it has not told already. */
  async stateOf(document: TextDocument): Promise<DocumentState> {
    if (this.#exclusions.has(document.uri)) return { kind: 'excluded' };
    const uri = document.uri.toString();
    const asked = this.#answers.has(uri) ? undefined : await this.#server.recognise(document);
    // What the server told while the question was under way is newer than its answer.
    const latest = this.#answers.get(uri) ?? asked;
    if (latest === undefined) return { kind: 'other' };
    const { isReport, ...rest } = latest;
    return isReport ? { kind: 'report', ...rest } : { kind: 'other' };
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #note(uri: string, answer: Recognition): void {
    this.#answers.set(uri, answer);
    this.#changed.fire();
  }

  #forget(): void {
    this.#answers.clear();
    this.#changed.fire();
  }
}
