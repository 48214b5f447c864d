/** The characters that something begins with, for a quick look at every place of a long text. */
export class Candidates {
  readonly #units: Uint8Array;

  constructor(chars: string) {
    this.#units = new Uint8Array(0x10000);
    for (let i = 0; i < chars.length; i++) this.#units[chars.charCodeAt(i)] = 1;
  }

  /** The next place, from `from` on, where one of the characters stands; -1 where none does. */
  next(text: string, from: number): number {
    for (let at = from; at < text.length; at++) if (this.#units[text.charCodeAt(at)] === 1) return at;
    return -1;
  }
}
