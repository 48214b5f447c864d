import { EventEmitter, type Memento, type Uri } from 'vscode';

const key = 'disclosureReport.excluded';

/** The documents that the user said no to, remembered for the workspace. */
export class Exclusions {
  readonly #memory: Memento;
  readonly #uris: Set<string>;
  readonly #changed = new EventEmitter<void>();

  /** Fires after each change of the list. */
  readonly onDidChange = this.#changed.event;

  constructor(memory: Memento) {
    this.#memory = memory;
    this.#uris = new Set(memory.get<string[]>(key, []));
  }

  has(uri: Uri): boolean {
    return this.#uris.has(uri.toString());
  }

  /** The whole list, as the server wants it. */
  list(): string[] {
    return [...this.#uris];
  }

  async add(uri: Uri): Promise<void> {
    this.#uris.add(uri.toString());
    await this.#keep();
  }

  async remove(uri: Uri): Promise<void> {
    if (this.#uris.delete(uri.toString())) await this.#keep();
  }

  async #keep(): Promise<void> {
    this.#changed.fire();
    // An untitled document's name is given to the next one, so it is forgotten with the window.
    await this.#memory.update(
      key,
      this.list().filter((uri) => !uri.startsWith('untitled:')),
    );
  }
}
