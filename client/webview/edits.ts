import type { EditMessage } from '../src/table-view/messages.ts';

/** A figure that the user typed over what stood in a cell. */
export interface TypedFigure {
  readonly address: string;
  readonly text: string;
  /** What stood there when the user began. */
  readonly was: string;
}

export interface EditContext {
  /** The version that is shown; undefined while another one is on its way. */
  version(): number | undefined;
  /** What is shown in a cell. */
  textOf(address: string): string | undefined;
  send(message: EditMessage): void;
  /** The cell has changed since the user began, so nothing is written over it. */
  refuse(address: string): void;
}

/** Sends figures one after the other, each for the version that shows the one before: whoever types quickly loses none. */
export class Edits {
  readonly #context: EditContext;
  readonly #waiting: TypedFigure[] = [];
  #isUnderWay = false;

  constructor(context: EditContext) {
    this.#context = context;
  }

  add(figure: TypedFigure): void {
    this.#waiting.push(figure);
    this.advance();
  }

  /** The figure under way was written or refused. */
  settled(): void {
    this.#isUnderWay = false;
    this.advance();
  }

  /** Sends the next one, if it can be sent now. */
  advance(): void {
    const version = this.#context.version();
    if (this.#isUnderWay || version === undefined) return;
    const figure = this.#waiting.shift();
    if (!figure) return;
    const { address, text, was } = figure;
    if (this.#context.textOf(address) !== was) {
      this.#context.refuse(address);
      this.advance();
      return;
    }
    this.#isUnderWay = true;
    this.#context.send({ type: 'edit', version, address, text });
  }
}
