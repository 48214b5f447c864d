import { rowsOf, type TableSpec } from '../../form/index.ts';
import { labelKey } from '../../text/key.ts';
import type { Token } from './token.ts';

/** The heads of one row of the form, torn into upper and lower halves, and the figures under them. */
interface HeadGroup {
  readonly tops: string[];
  done: boolean;
  figures: readonly Token[];
  total: Token | undefined;
}

/**
 * Reads figures that stand between torn heads (a PDF whose text boxes follow no line): `结果 结果 … 维持 纠正 … 12 1 …`.
 * A row of figures belongs to the heads that were last completed before it, a figure right after 总计 is a total, and totals
 * follow the order of the rows. Returns the figures in the order of the form; undefined unless they come out even.
 */
export function bindTornHeads(table: TableSpec, tokens: readonly Token[]): readonly Token[] | undefined {
  const specs = rowsOf(table);
  const outcomes = (specs[0]?.columns ?? []).slice(0, -1).map(({ label }) => labelKey(label.text));
  const total = labelKey(specs[0]?.columns.at(-1)?.label.text ?? '');
  const reader = new TornHeadReader(outcomes, total);
  for (const token of tokens) {
    if (token.kind === 'value') reader.figure(token);
    else if (token.kind === 'label' && token.key !== '') reader.head(token.key);
  }
  return reader.result(specs.length);
}

class TornHeadReader {
  readonly #outcomes: readonly string[];
  readonly #totalKey: string;
  readonly #groups: HeadGroup[] = [];
  readonly #totals: Token[] = [];
  #bottoms: string[] = [];
  #current: HeadGroup | undefined;
  #run: Token[] = [];
  #afterTotal = false;

  constructor(outcomes: readonly string[], totalKey: string) {
    this.#outcomes = outcomes;
    this.#totalKey = totalKey;
  }

  head(key: string): void {
    this.#endRun();
    this.#afterTotal = key === this.#totalKey;
    if (this.#afterTotal) return;
    if (!this.#takeBottom(key)) this.#takeTop(key);
  }

  figure(token: Token): void {
    this.#run.push(token);
  }

  result(rows: number): readonly Token[] | undefined {
    this.#endRun();
    if (this.#groups.length !== rows || this.#groups.some(({ figures }) => figures.length === 0)) return undefined;
    const open = this.#groups.filter(({ total }) => !total);
    if (open.length !== this.#totals.length) return undefined;
    for (const [i, group] of open.entries()) group.total = this.#totals[i];
    return this.#groups.flatMap(({ figures, total }) => (total ? [...figures, total] : figures));
  }

  #endRun(): void {
    const run = this.#run;
    this.#run = [];
    if (run.length === 1 && run[0] && this.#afterTotal) this.#totals.push(run[0]);
    else if (run.length > 0 && this.#current && this.#current.figures.length === 0) {
      this.#current.figures = run.slice(0, this.#outcomes.length);
      this.#current.total = run[this.#outcomes.length];
    }
  }

  /** The lower halves come in the order of their heads, and all of them complete one group. */
  #takeBottom(key: string): boolean {
    const bottoms = [...this.#bottoms, key];
    const fits = this.#groups.filter(
      (group) =>
        !group.done &&
        group.tops.length === this.#outcomes.length &&
        bottoms.every((bottom, i) => group.tops[i] + bottom === this.#outcomes[i]),
    );
    const [group] = fits;
    if (!group) {
      this.#bottoms = [];
      return false;
    }
    this.#bottoms = bottoms;
    if (bottoms.length === this.#outcomes.length) {
      group.done = true;
      this.#current = group;
      this.#bottoms = [];
    }
    return true;
  }

  #takeTop(key: string): void {
    let group = this.#groups.at(-1);
    if (!group || group.tops.length === this.#outcomes.length) {
      group = { tops: [], done: false, figures: [], total: undefined };
      if (!this.#outcomes[0]?.startsWith(key)) return;
      this.#groups.push(group);
    }
    if (this.#outcomes[group.tops.length]?.startsWith(key)) group.tops.push(key);
  }
}
