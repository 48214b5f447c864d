import type { DrawnCell, DrawnFinding, DrawnTable, Texts } from '../src/table-view/messages.ts';
import { make, setAll } from './dom.ts';
import { fillFigure } from './figure.ts';
import { headersOf, headRows } from './headers.ts';
import { layOut, type PlacedCell } from './layout.ts';

/** The part of the page with one table; only what changed is drawn anew, so that the user's place in it is kept. */
export class Section {
  readonly element: HTMLElement;
  readonly rows: readonly (readonly PlacedCell[])[];
  readonly #cells = new Map<string, HTMLTableCellElement>();
  readonly #drawn = new Map<string, string>();
  readonly #texts: Texts;
  readonly #note = make('p', { class: 'note' });
  readonly #findings = make('ul', { class: 'findings' });
  #table: DrawnTable;
  #stop: string | undefined;

  constructor(table: DrawnTable, texts: Texts) {
    this.#table = table;
    this.#texts = texts;
    this.rows = layOut(table.rows);
    const id = `title:${table.id}`;
    const title = make('h2', { id, lang: 'zh-CN' }, table.title, ' ', make('small', {}, table.source));
    const grid = make('table', { role: 'grid', 'aria-labelledby': id, lang: 'zh-CN' }, ...this.#groups());
    this.element = make('section', {}, title, this.#note, grid, this.#findings);
    this.update(table);
    const first = this.rows.flat().find(({ cell }) => cell.kind === 'figure');
    if (first) this.setStop(first.cell.id);
  }

  get frame(): string {
    return this.#table.frame;
  }

  /** The cell that is drawn, with what it is about. */
  figure(id: string): { readonly cell: DrawnCell; readonly findings: readonly DrawnFinding[] } | undefined {
    const cell = this.#table.rows.flat().find((each) => each.id === id);
    return cell && { cell, findings: this.#table.findings.filter((finding) => finding.cell === id) };
  }

  elementOf(id: string): HTMLTableCellElement | undefined {
    return this.#cells.get(id);
  }

  /** Tab comes to this cell of the table, and to no other. */
  setStop(id: string): void {
    if (this.#stop !== undefined) setAll(this.#cells.get(this.#stop), { tabindex: '-1' });
    setAll(this.#cells.get(id), { tabindex: '0' });
    this.#stop = id;
  }

  /** The words of the form for a cell: its labels, then its heads. */
  nameOf(id: string): string {
    const headers = this.#cells.get(id)?.headers.split(' ') ?? [];
    return headers.map((each) => this.#cells.get(each)?.textContent ?? '').join(' · ');
  }

  /** Draws another version of the same table; `open` is a cell that the user is writing into. */
  update(table: DrawnTable, open?: string): void {
    this.#table = table;
    this.#note.replaceChildren(table.note ?? '');
    for (const { id } of table.rows.flat()) if (id !== open) this.draw(id);
    this.#findings.replaceChildren(...table.findings.map((finding) => this.#item(finding)));
    this.#findings.ariaLabel = this.#texts.findings;
  }

  /** Draws one cell as it is, unless it is drawn so. */
  draw(id: string, isForced = false): void {
    const element = this.#cells.get(id);
    const figure = this.figure(id);
    if (!element || !figure) return;
    const looks = JSON.stringify(figure);
    if (looks === this.#drawn.get(id) && !isForced) return;
    this.#drawn.set(id, looks);
    if (figure.cell.kind === 'figure') fillFigure(element, figure, this.#texts);
    else drawLabel(element, figure);
  }

  /** The heads of all figures are a group of their own, which stays while the figures are scrolled. */
  #groups(): readonly HTMLElement[] {
    const headers = headersOf(this.rows);
    const rows = this.rows.map((row) =>
      make('tr', {}, ...row.map(({ cell }) => this.#cell(cell, headers.get(cell.id)))),
    );
    const heads = headRows(this.rows);
    const body = make('tbody', {}, ...rows.slice(heads));
    return heads > 0 ? [make('thead', {}, ...rows.slice(0, heads)), body] : [body];
  }

  #cell(cell: DrawnCell, headers: readonly string[] = []): HTMLElement {
    const element = makeCell(cell, headers);
    this.#cells.set(cell.id, element);
    return element;
  }

  #item({ id, cell, severity, message, rule }: DrawnFinding): HTMLElement {
    const word = make('span', { class: `severity ${severity}` }, this.#texts[severity]);
    const name = cell && this.nameOf(cell);
    const place = name ? [make('span', { class: 'place', lang: 'zh-CN' }, name), ' '] : [];
    const button = make('button', { type: 'button', 'data-go': id, ...(cell && { 'data-cell': cell }) });
    button.append(word, ' ', ...place, message, ' ', make('code', {}, rule));
    return make('li', {}, button);
  }
}

function makeCell(cell: DrawnCell, headers: readonly string[]): HTMLTableCellElement {
  const { kind, id, text, columns = 1, rows = 1 } = cell;
  const spans = { colspan: columns > 1 ? String(columns) : undefined, rowspan: rows > 1 ? String(rows) : undefined };
  if (kind === 'figure')
    return make('td', { id, role: 'gridcell', headers: headers.join(' '), tabindex: '-1', ...spans });
  const scope = kind === 'head' ? (columns > 1 ? 'colgroup' : 'col') : rows > 1 ? 'rowgroup' : 'row';
  return make('th', { id, scope, class: kind, ...spans }, text);
}

/** A label shows that there are findings on its row; their words are below the table. */
function drawLabel(element: HTMLElement, { cell, findings }: ReturnType<Section['figure']> & object): void {
  const [first] = findings;
  element.className = [cell.kind, first?.severity].filter((name) => name !== undefined).join(' ');
  element.title = findings.map(({ message }) => message).join('\n');
}
