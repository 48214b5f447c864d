import type { LabelFindings, Mark } from './find-labels.ts';
import type { Token } from './token.ts';

/** Value cells that follow each other with no label between, and the row that the labels round them name. */
export interface Run {
  /** Values and the empty cells round them, in order. */
  readonly tokens: readonly Token[];
  /** How many of them are values. */
  readonly values: number;
  /** The row label that the values belong to. */
  readonly mark: Mark | undefined;
  /** The text that stands in place of a label, where it is no label of the form. */
  readonly stranger: Token | undefined;
}

/** Splits the stream into runs. Empty cells alone make a run only where a row's label stands before them in their row. */
export function findRuns(stream: readonly Token[], labels: LabelFindings): readonly Run[] {
  const tokens = withListedTexts(withTextValues(stream, labels), labels);
  const runs: Run[] = [];
  const pending = new Pending(labels);
  let open: Token[] = [];
  const flush = (): void => {
    const run = pending.close(open);
    if (run) runs.push(run);
    open = [];
  };
  let previous: Token | undefined;
  for (const token of tokens) {
    if (previous && previous.row !== token.row && (previous.inRecord || token.inRecord)) flush();
    if (token.kind === 'label') {
      flush();
      pending.see(token);
    } else open.push(token);
    previous = token;
  }
  flush();
  return runs;
}

/**
 * Behind the label of a row that is known to be a row, what is no label stands in place of a figure: `零`, `见附件`.
 * Where the row has all its figures without it, it is a remark.
 */
function withTextValues(tokens: readonly Token[], labels: LabelFindings): readonly Token[] {
  const out = [...tokens];
  let mark = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'label' && token.inRecord && isRowLabel(token, labels)) mark = at;
    if (mark < 0 || tokens[at + 1]?.row === token?.row) continue;
    readWords(out, mark, at + 1, labels);
    mark = -1;
  }
  return out;
}

/**
 * The same where each line is a cell: as many texts as the row has columns, right behind its label, and then another label.
 */
function withListedTexts(tokens: readonly Token[], labels: LabelFindings): readonly Token[] {
  if (!tokens.some(({ isListed, kind }) => isListed && kind === 'label')) return tokens;
  const out = [...tokens];
  for (const [at, label] of tokens.entries()) {
    const role = label.isListed ? labels.byToken.get(label)?.at(-1)?.entry.role : undefined;
    if (role?.kind !== 'row') continue;
    const end = at + 1 + role.row.columns.length;
    const own = tokens.slice(at + 1, end);
    const isText = own.every((token) => token.isListed && token.kind === 'label' && !labels.byToken.has(token));
    if (!isText || tokens[end]?.kind === 'value' || isStranger(tokens[end], labels)) continue;
    for (const [i, token] of own.entries()) out[at + 1 + i] = { ...token, kind: 'value' };
  }
  return out;
}

function isStranger(token: Token | undefined, labels: LabelFindings): boolean {
  return token?.kind === 'label' && !labels.byToken.has(token);
}

function isRowLabel(token: Token, labels: LabelFindings): boolean {
  return labels.byToken.get(token)?.at(-1)?.entry.role.kind === 'row';
}

/** Turns the words behind the label of a row that lacks figures into values. */
function readWords(tokens: Token[], label: number, end: number, labels: LabelFindings): void {
  const own = tokens.slice(label + 1, end);
  const role = labels.byToken.get(tokens[label] as Token)?.at(-1)?.entry.role;
  if (role?.kind !== 'row' || !own.some(({ kind }) => kind === 'label')) return;
  const figures = own.filter(({ kind }) => kind === 'value').length;
  if (figures >= role.row.columns.length || own.some((token) => labels.byToken.has(token))) return;
  for (const [i, word] of own.entries()) if (word.kind === 'label') tokens[label + 1 + i] = { ...word, kind: 'value' };
}

/** The row label that has no values yet. */
class Pending {
  readonly #labels: LabelFindings;
  readonly #served = new Set<Mark>();
  #mark: Mark | undefined;
  #markRow = -1;
  #stranger: Token | undefined;

  constructor(labels: LabelFindings) {
    this.#labels = labels;
  }

  see(token: Token): void {
    const marks = this.#labels.byToken.get(token);
    if (!marks) {
      if (token.key !== '') this.#stranger = token;
      return;
    }
    this.#stranger = undefined;
    const row = marks.findLast(({ entry }) => entry.role.kind === 'row');
    if (row) {
      this.#mark = this.#served.has(row) ? undefined : row;
      this.#markRow = token.row;
    } else if (marks.some(({ entry }) => entry.role.kind !== 'group')) this.#mark = undefined;
  }

  /** A stranger in the row of the values takes them; elsewhere it is only text that lies between. */
  close(tokens: readonly Token[]): Run | undefined {
    const [first] = tokens;
    if (!first) return undefined;
    const values = tokens.reduce((count, { kind }) => count + (kind === 'value' ? 1 : 0), 0);
    const stranger = this.#stranger && (this.#stranger.row === first.row || !this.#mark) ? this.#stranger : undefined;
    const mark = stranger ? undefined : this.#mark;
    // Where no row holds the cells together, an empty one is there only behind its label.
    const isBehindLabel = mark && (this.#markRow === first.row || !first.inRecord);
    if (values === 0 && !isBehindLabel) return undefined;
    if (mark) {
      this.#served.add(mark);
      this.#mark = undefined;
    }
    this.#stranger = undefined;
    return { tokens, values, mark, stranger };
  }
}
