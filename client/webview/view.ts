import type { DrawnTables, FromPage, Texts } from '../src/table-view/messages.ts';
import { make, setAll } from './dom.ts';
import { type Leave, openEditor } from './editor.ts';
import { Edits } from './edits.ts';
import { explain } from './figure.ts';
import { figureGrid, type Grid, type Move, move, next } from './moves.ts';
import { Section } from './section.ts';

/** The page: its tables, the cell that the user is at, and what is said of it. */
export class View {
  readonly #texts: Texts;
  readonly #send: (message: FromPage) => void;
  readonly #edits: Edits;
  readonly #main = make('main');
  readonly #alert = make('p', { id: 'alert', role: 'alert' });
  readonly #details = make('div', { id: 'details' });
  #sections: readonly Section[] = [];
  #grid: Grid = [];
  #version: number | undefined;
  /** The version that the text has; above the one that is shown while new tables are on their way. */
  #newest = 0;
  #current: string | undefined;
  #marked: string | undefined;
  #open: string | undefined;

  constructor(texts: Texts, send: (message: FromPage) => void) {
    this.#texts = texts;
    this.#send = send;
    this.#edits = new Edits({
      version: () => (this.#version === this.#newest ? this.#version : undefined),
      textOf: (address) => this.#sectionOf(address)?.figure(address)?.cell.text,
      send,
      refuse: (address) => this.refused(address, texts.changed),
    });
    const print = make('button', { type: 'button', id: 'print' }, texts.print);
    print.addEventListener('click', () => send({ type: 'print', html: this.#main.outerHTML }));
    this.#main.append(make('p', { class: 'note' }, texts.waiting));
    const bar = make('header', {}, make('p', { id: 'help' }, texts.help), print);
    document.body.replaceChildren(bar, this.#main, make('footer', {}, this.#alert, this.#details));
  }

  get current(): string | undefined {
    return this.#current;
  }

  show({ version, tables, note }: DrawnTables): void {
    this.#version = version;
    this.#newest = Math.max(this.#newest, version);
    const isSame =
      tables.length === this.#sections.length && tables.every(({ frame }, i) => frame === this.#sections[i]?.frame);
    if (isSame && tables.length > 0)
      for (const [i, table] of tables.entries()) this.#sections[i]?.update(table, this.#open);
    else this.#rebuild(tables, note);
    this.#busy();
    this.#mark(this.#marked);
    this.#say();
    this.#edits.advance();
  }

  textChanged(version: number): void {
    this.#newest = version;
    this.#busy();
  }

  /** Marks the cell that the cursor of the text is in. While the user is elsewhere, the page follows. */
  mark(id: string | undefined): void {
    this.#mark(id);
    const element = id === undefined ? undefined : this.#sectionOf(id)?.elementOf(id);
    if (!element || document.hasFocus()) return;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (id !== undefined && element.tagName === 'TD') this.setCurrent(id);
  }

  /** A figure was not written. */
  refused(address: string, reason: string): void {
    this.#sectionOf(address)?.draw(address, true);
    if (this.#open === undefined && document.hasFocus()) this.goTo(address);
    this.#alert.replaceChildren(`${this.#nameOf(address)}${this.#texts.colon}${reason}`);
  }

  /** The figure that was sent was written or refused, and what is shown now shows it. */
  settled(): void {
    this.#edits.settled();
  }

  /** Moves the user to a cell. */
  goTo(id: string): void {
    this.setCurrent(id);
    this.#sectionOf(id)?.elementOf(id)?.focus();
  }

  /** The window has the focus again, as after an undo, for which the text had it: the user is where they were. */
  returned(): void {
    if (document.activeElement !== document.body || this.#current === undefined) return;
    this.#elementOf(this.#current)?.focus({ preventScroll: true });
  }

  step(where: Move): void {
    if (this.#current === undefined) return;
    this.goTo(move(this.#grid, this.#current, where));
    this.showInText(this.#current, false);
  }

  showInText(id: string, focus: boolean): void {
    if (this.#version !== undefined) this.#send({ type: 'go', version: this.#version, id, focus });
  }

  /** Opens the current cell for writing; says why where it cannot be written. */
  edit(typed?: string): void {
    const id = this.#current;
    const section = id === undefined ? undefined : this.#sectionOf(id);
    const element = id === undefined ? undefined : section?.elementOf(id);
    const figure = id === undefined ? undefined : section?.figure(id);
    if (id === undefined || !section || !element || !figure) return;
    this.#alert.replaceChildren();
    const { text: was, readOnly } = figure.cell;
    if (readOnly !== undefined) {
      this.#alert.replaceChildren(`${this.#texts.readOnly} ${readOnly}`);
      return;
    }
    this.#open = id;
    openEditor(
      element,
      { text: was, typed, label: section.nameOf(id) },
      {
        commit: (text, leave) => {
          this.#close(id, leave);
          if (text.trim() !== was) this.#edits.add({ address: id, text, was });
        },
        cancel: () => this.#close(id, 'here'),
      },
    );
  }

  /** The user is at this cell now. */
  setCurrent(id: string): void {
    if (id === this.#current) return;
    if (this.#current !== undefined)
      setAll(this.#elementOf(this.#current), { 'aria-selected': undefined, 'aria-describedby': undefined });
    this.#current = id;
    this.#sectionOf(id)?.setStop(id);
    this.#alert.replaceChildren();
    this.#say();
  }

  #close(id: string, leave: Leave): void {
    this.#open = undefined;
    this.#sectionOf(id)?.draw(id, true);
    if (leave === 'down' || leave === 'up') this.step(leave);
    else if (leave === 'next' || leave === 'previous') this.goTo(next(this.#grid, id, leave === 'next' ? 1 : -1));
    else if (leave === 'here') this.goTo(id);
  }

  #rebuild(tables: DrawnTables['tables'], note: string | undefined): void {
    this.#open = undefined;
    this.#sections = tables.map((table) => new Section(table, this.#texts));
    this.#grid = figureGrid(this.#sections.map(({ rows }) => rows));
    if (this.#current !== undefined && !this.#elementOf(this.#current)) this.#current = undefined;
    const notes = note === undefined ? [] : [make('p', { class: 'note' }, note)];
    this.#main.replaceChildren(...notes, ...this.#sections.map(({ element }) => element));
  }

  #busy(): void {
    setAll(this.#main, { 'aria-busy': String(this.#version !== this.#newest) });
  }

  #mark(id: string | undefined): void {
    if (this.#marked !== undefined) setAll(this.#elementOf(this.#marked), { 'data-marked': undefined });
    this.#marked = id;
    if (id !== undefined) setAll(this.#elementOf(id), { 'data-marked': '' });
  }

  /** Says what there is to be said of the current cell; a screen reader reads it with the cell. */
  #say(): void {
    const id = this.#current;
    const figure = id === undefined ? undefined : this.#sectionOf(id)?.figure(id);
    if (id === undefined || !figure) {
      this.#details.replaceChildren();
      return;
    }
    const name = make('strong', { lang: 'zh-CN' }, this.#nameOf(id));
    const words = explain(figure, this.#texts).map((text) => make('p', {}, text));
    this.#details.replaceChildren(make('p', {}, name), ...words);
    setAll(this.#elementOf(id), {
      'aria-selected': 'true',
      'aria-describedby': words.length > 0 ? 'details' : undefined,
    });
  }

  #nameOf(id: string): string {
    return this.#sectionOf(id)?.nameOf(id) ?? '';
  }

  #elementOf(id: string): HTMLElement | undefined {
    return this.#sectionOf(id)?.elementOf(id);
  }

  #sectionOf(id: string): Section | undefined {
    return this.#sections.find((section) => section.elementOf(id));
  }
}
