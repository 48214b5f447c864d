import { isBlankUnit } from '../../text/blank.ts';
import { labelKey } from '../../text/key.ts';
import type { Match } from '../report.ts';
import type { BookEntry, LabelBook } from './label-book.ts';
import type { Token } from './token.ts';

/** A label of the form, found in one token or joined from several. */
export interface Mark {
  readonly entry: BookEntry;
  readonly match: Match;
  readonly pieces: readonly Token[];
}

/** What a token turned out to be. A token whose blanks part two labels carries both. */
export interface LabelFindings {
  readonly marks: readonly Mark[];
  /** The marks that a token is a piece of; none for one that is no label of the form. */
  readonly byToken: ReadonlyMap<Token, readonly Mark[]>;
}

/** A label in the making. */
interface Draft {
  key: string;
  pieces: Token[];
  /** Set once the key is a whole label. */
  entry: BookEntry | undefined;
  match: Match;
}

/** How many drafts back a fragment may go on with; conversions interleave three at most. */
const REACH = 6;

/**
 * Finds the labels of a table in its stream: whole ones by key, then fragments joined over neighbouring cells, lines and
 * page breaks, then slips within a bounded edit distance.
 */
export function findLabels(tokens: readonly Token[], book: LabelBook): LabelFindings {
  const finder = new Finder(book);
  for (const token of tokens) if (token.kind === 'label') finder.take(token, token.key, token.cell.text);
  return finder.finish();
}

class Finder {
  readonly #book: LabelBook;
  readonly #drafts: Draft[] = [];
  /** Whether rows have begun: it tells the column `其他` from the row `3.其他`. */
  #inRows = false;

  constructor(book: LabelBook) {
    this.#book = book;
  }

  /** Whether the text was recognised. */
  take(token: Token, key: string, text: string): boolean {
    if (key === '') return true;
    return (
      this.#extendWhole(token, key) ||
      this.#takeExact(token, key, text) ||
      this.#extend(token, key) ||
      this.#takeGroupFirst(token, key, text) ||
      this.#takeParts(token, text) ||
      this.#open(token, key) ||
      this.#takeNear(token, key)
    );
  }

  finish(): LabelFindings {
    const marks: Mark[] = [];
    const byToken = new Map<Token, Mark[]>();
    const whole = new Set(this.#drafts.flatMap(({ entry }) => (entry ? [entry.label] : [])));
    for (const draft of this.#drafts) {
      const entry = draft.entry ?? this.#complete(draft, whole);
      if (!entry) continue;
      const mark: Mark = { entry, match: draft.entry ? draft.match : 'near', pieces: draft.pieces };
      marks.push(mark);
      for (const piece of draft.pieces) byToken.set(piece, [...(byToken.get(piece) ?? []), mark]);
    }
    return { marks, byToken };
  }

  /** `其他` was taken for a whole label, and `处理` shows that it was the beginning of another. */
  #extendWhole(token: Token, key: string): boolean {
    const draft = this.#drafts.at(-1);
    if (!draft?.entry || draft.key.length > 2) return false;
    const [entry] = this.#book.exact(draft.key + key);
    if (!entry || this.#book.exact(key).length > 0) return false;
    this.#settle(draft, entry, draft.key + key, token);
    return true;
  }

  #takeExact(token: Token, key: string, text: string): boolean {
    const entry = this.#choose(this.#book.exact(key), text);
    if (!entry) return false;
    this.#drafts.push({ key, pieces: [token], entry, match: entry.match });
    this.#notePlace(entry);
    return true;
  }

  #extend(token: Token, key: string): boolean {
    for (let i = this.#drafts.length - 1, left = REACH; i >= 0 && left > 0; i--) {
      const draft = this.#drafts[i];
      if (!draft || draft.entry) continue;
      left--;
      const joined = draft.key + key;
      const [entry] = this.#book.exact(joined);
      if (entry) this.#settle(draft, entry, joined, token);
      else if (this.#book.startingWith(joined).length > 0) {
        draft.key = joined;
        draft.pieces.push(token);
      } else continue;
      return true;
    }
    return false;
  }

  /** `（三）不予公开 1.属于国家秘密` in one cell. */
  #takeGroupFirst(token: Token, key: string, text: string): boolean {
    const group = this.#book.groupAtStart(key);
    if (!group) return false;
    const rest = key.slice(group.key.length);
    if (this.#book.exact(rest).length === 0 && !this.#book.groupAtStart(rest) && !this.#book.near(rest)) return false;
    this.#drafts.push({ key: group.key, pieces: [token], entry: group, match: group.match });
    this.#notePlace(group);
    return this.take(token, rest, text);
  }

  /** `法提供 2.没有现成信息`: the end of one label and the beginning of another on one line. */
  #takeParts(token: Token, text: string): boolean {
    const parts = splitAtBlanks(text);
    if (parts.length < 2) return false;
    const keys = parts.map(labelKey);
    if (!keys.every((key) => key === '' || this.#isKnown(key))) return false;
    for (const [i, part] of parts.entries()) this.take(token, keys[i] ?? '', part);
    return true;
  }

  #isKnown(key: string): boolean {
    if (this.#book.startingWith(key).length > 0) return true;
    return this.#drafts
      .slice(-REACH)
      .some((draft) => !draft.entry && this.#book.startingWith(draft.key + key).length > 0);
  }

  #open(token: Token, key: string): boolean {
    if (this.#book.startingWith(key).length === 0) return false;
    this.#drafts.push({ key, pieces: [token], entry: undefined, match: 'near' });
    return true;
  }

  #takeNear(token: Token, key: string): boolean {
    const entry = this.#book.near(key);
    if (!entry) return false;
    this.#drafts.push({ key, pieces: [token], entry, match: 'near' });
    this.#notePlace(entry);
    return true;
  }

  #settle(draft: Draft, entry: BookEntry, key: string, token: Token): void {
    draft.key = key;
    draft.entry = this.#choose(this.#book.exact(key), '') ?? entry;
    draft.match = draft.entry.match;
    draft.pieces.push(token);
    this.#notePlace(draft.entry);
  }

  /** Of the labels that share a key, the one that fits the place: heads come before rows, a numeral belongs to a row. */
  #choose(entries: readonly BookEntry[], text: string): BookEntry | undefined {
    if (entries.length < 2) return entries[0];
    const inRows = this.#inRows || /^[（(]|^\d/.test(text);
    return entries.find(({ role }) => (role.kind === 'row') === inRows) ?? entries[0];
  }

  #notePlace({ role, key }: BookEntry): void {
    if (this.#book.exact(key).length > 1) return;
    this.#inRows = role.kind === 'row' || role.kind === 'group';
  }

  /** A label that was cut off: what is left must belong to one label alone, which does not stand elsewhere. */
  #complete({ key }: Draft, whole: ReadonlySet<BookEntry['label']>): BookEntry | undefined {
    if (key.length < 2) return undefined;
    const open = this.#book.startingWith(key).filter(({ label, match }) => match === 'exact' && !whole.has(label));
    return open.length === 1 ? open[0] : undefined;
  }
}

function splitAtBlanks(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < text.length; i++) {
    if (!isBlankUnit(text.charCodeAt(i))) part += text[i];
    else if (part !== '') {
      parts.push(part);
      part = '';
    }
  }
  if (part !== '') parts.push(part);
  return parts;
}
