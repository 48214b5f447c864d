import { numeralOf } from '../../form/index.ts';
import { isBlankUnit } from '../../text/blank.ts';
import { labelKey } from '../../text/key.ts';
import type { Match } from '../report.ts';
import type { BookEntry, LabelBook } from './label-book.ts';
import type { Token } from './token.ts';

/** A label of the form, found in one token or joined from several. */
export interface Mark {
  readonly entry: BookEntry;
  readonly match: Match;
  readonly pieces: readonly MarkPiece[];
}

/** A token, or the part of it that belongs to one label. Offsets count in the token's text. */
export interface MarkPiece {
  readonly token: Token;
  readonly from: number;
  readonly to: number;
}

/** What a token turned out to be. A token whose blanks part two labels carries both. */
export interface LabelFindings {
  readonly marks: readonly Mark[];
  readonly byToken: TokenMarks;
}

/** The marks that a token is a piece of; undefined for one that is no label of the form. */
export class TokenMarks {
  /** By the place of the token: a map of objects has to hash each of them, hundreds at every keystroke. */
  readonly #marks: (Mark[] | undefined)[] = [];

  add(token: Token, mark: Mark): void {
    const others = this.#marks[token.index];
    if (others) others.push(mark);
    else this.#marks[token.index] = [mark];
  }

  get(token: Token): readonly Mark[] | undefined {
    return this.#marks[token.index];
  }

  has(token: Token): boolean {
    return this.#marks[token.index] !== undefined;
  }
}

/** A label in the making. */
interface Draft {
  key: string;
  pieces: MarkPiece[];
  /** A numeral in a cell of its own that stands right before it. */
  readonly lead: MarkPiece | undefined;
  /** Set once the key is a whole label. */
  entry: BookEntry | undefined;
  match: Match;
}

/** How many drafts back a fragment may go on with; conversions interleave three at most. */
const REACH = 6;
const CLOSING = /[)）]\s*$/;
const ANNOTATED = /^((?:[（(][^()（）]{1,3}[)）])?[^()（）]*[^()（）\s])\s*[（(][^()（）]{2,}[)）]\s*$/;
/** What may stand between a group and its row in one cell. */
const SEPARATORS = /^[\s\-—–:：/／>＞·、，,]+/;
/** No line of heads is longer; what is, is running text. */
const LONGEST = 160;

/**
 * Finds the labels of a table in its stream: whole ones by key, then fragments joined over neighbouring cells, lines and
 * page breaks, then slips within a bounded edit distance.
 */
export function findLabels(tokens: readonly Token[], book: LabelBook): LabelFindings {
  const finder = new Finder(book);
  for (const token of tokens) if (token.kind === 'label') finder.take(wholeOf(token), token.key, token.cell.text);
  return finder.finish();
}

class Finder {
  readonly #book: LabelBook;
  readonly #drafts: Draft[] = [];
  /** Those that are no whole label yet. */
  readonly #open: Draft[] = [];
  /** Whether rows have begun: it tells the column `其他` from the row `3.其他`. */
  #inRows = false;
  /** The labels that were found whole, once somebody asks. */
  #whole: ReadonlySet<BookEntry['label'] | undefined> | undefined;
  /** A numeral in a cell of its own that stands right before the next label. */
  #numeral: MarkPiece | undefined;

  constructor(book: LabelBook) {
    this.#book = book;
  }

  /** Whether the text was recognised. */
  take(piece: MarkPiece, key: string, text: string): boolean {
    if (key.length > LONGEST) return false;
    if (key === '') {
      this.#numeral = piece;
      return true;
    }
    const isTaken =
      this.#extendWhole(piece, key) ||
      this.#takeExact(piece, key, text) ||
      this.#takeAnnotated(piece, key, text) ||
      this.#extend(piece, key) ||
      this.#takeGroupFirst(piece, key, text) ||
      this.#takeParts(piece, text) ||
      this.#begin(piece, key) ||
      this.#takeNear(piece, key);
    this.#numeral = undefined;
    return isTaken;
  }

  finish(): LabelFindings {
    const marks: Mark[] = [];
    const byToken = new TokenMarks();
    for (const draft of this.#drafts) {
      const entry = draft.entry ?? this.#complete(draft);
      if (!entry) continue;
      const pieces = draft.lead && isNumeralOf(draft.lead, entry) ? joined(draft.lead, draft.pieces) : draft.pieces;
      const mark: Mark = { entry, match: draft.entry ? draft.match : 'near', pieces };
      marks.push(mark);
      for (const { token } of draft.pieces) byToken.add(token, mark);
    }
    return { marks, byToken };
  }

  /** `其他` was taken for a whole label, and `处理` shows that it was the beginning of a longer one. */
  #extendWhole(piece: MarkPiece, key: string): boolean {
    const draft = this.#drafts.at(-1);
    if (!draft?.entry || this.#book.exact(key).length > 0) return false;
    const joined = draft.key + key;
    const [entry] = this.#book.exact(joined);
    if (entry) this.#settle(draft, entry, joined, piece);
    else if (this.#book.startingWith(joined).length > 0) {
      draft.key = joined;
      draft.pieces.push(piece);
    } else return false;
    return true;
  }

  #takeExact(piece: MarkPiece, key: string, text: string): boolean {
    const entry = this.#choose(this.#book.exact(key), text);
    if (!entry) return false;
    this.#start(piece, key, entry, entry.match);
    return true;
  }

  /** `规章（县级无此项）`: a whole label with a remark in brackets behind it. */
  #takeAnnotated(piece: MarkPiece, key: string, text: string): boolean {
    if (!CLOSING.test(text) || this.#book.startingWith(key).length > 0) return false;
    const own = ANNOTATED.exec(text)?.[1];
    const entry = own === undefined ? undefined : this.#choose(this.#book.exact(labelKey(own)), own);
    if (!entry) return false;
    this.#start(piece, entry.key, entry, 'near');
    return true;
  }

  #extend(piece: MarkPiece, key: string): boolean {
    for (const draft of this.#open.slice(-REACH).reverse()) {
      const joined = draft.key + key;
      const [entry] = this.#book.exact(joined);
      if (entry) {
        this.#settle(draft, entry, joined, piece);
        this.#open.splice(this.#open.lastIndexOf(draft), 1);
      } else if (this.#book.startingWith(joined).length > 0) {
        draft.key = joined;
        draft.pieces.push(piece);
      } else continue;
      return true;
    }
    return false;
  }

  /** `（三）不予公开 1.属于国家秘密` in one cell. */
  #takeGroupFirst(piece: MarkPiece, key: string, text: string): boolean {
    const group = this.#book.groupAtStart(key);
    if (!group) return false;
    const rest = key.slice(group.key.length);
    if (this.#book.exact(rest).length === 0 && !this.#book.groupAtStart(rest) && !this.#book.near(rest)) return false;
    const cut = lengthOfKey(text, group.key.length);
    this.#start({ ...piece, to: piece.from + cut }, group.key, group, group.match);
    const tail = text.slice(cut).replace(SEPARATORS, '');
    return this.take({ ...piece, from: piece.from + text.length - tail.length }, rest, tail);
  }

  /** `法提供 2.没有现成信息`: the end of one label and the beginning of another on one line. */
  #takeParts(piece: MarkPiece, text: string): boolean {
    const parts = splitAtBlanks(text);
    if (parts.length < 2) return false;
    const keys = parts.map((part) => labelKey(part.text));
    if (!keys.every((key) => key === '' || this.#isKnown(key))) return false;
    for (const [i, part] of parts.entries()) {
      const from = piece.from + part.at;
      this.take({ ...piece, from, to: from + part.text.length }, keys[i] ?? '', part.text);
    }
    return true;
  }

  #isKnown(key: string): boolean {
    if (this.#book.startingWith(key).length > 0 || this.#book.near(key)) return true;
    return this.#open.slice(-REACH).some((draft) => this.#book.startingWith(draft.key + key).length > 0);
  }

  #begin(piece: MarkPiece, key: string): boolean {
    if (this.#book.startingWith(key).length === 0) return false;
    this.#start(piece, key, undefined, 'near');
    return true;
  }

  #takeNear(piece: MarkPiece, key: string): boolean {
    const entry = this.#book.near(key);
    if (!entry) return false;
    this.#start(piece, key, entry, 'near');
    return true;
  }

  #start(piece: MarkPiece, key: string, entry: BookEntry | undefined, match: Match): void {
    const draft = { key, pieces: [piece], lead: this.#numeral, entry, match };
    this.#drafts.push(draft);
    this.#numeral = undefined;
    if (entry) this.#notePlace(entry);
    else this.#open.push(draft);
  }

  #settle(draft: Draft, entry: BookEntry, key: string, piece: MarkPiece): void {
    draft.key = key;
    draft.entry = this.#choose(this.#book.exact(key), '') ?? entry;
    draft.match = draft.entry.match;
    draft.pieces.push(piece);
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
  #complete({ key }: Draft): BookEntry | undefined {
    if (key.length < 2) return undefined;
    this.#whole ??= new Set(this.#drafts.map(({ entry }) => entry?.label));
    const whole = this.#whole;
    const open = this.#book.startingWith(key).filter(({ label, match }) => match === 'exact' && !whole.has(label));
    return open.length === 1 ? open[0] : undefined;
  }
}

function wholeOf(token: Token): MarkPiece {
  return { token, from: 0, to: token.cell.text.length };
}

/** `三、` or `（三）` in a cell of its own before 三、本年度办理结果 or （三）不予公开. */
function isNumeralOf({ token, from, to }: MarkPiece, { label }: BookEntry): boolean {
  const value = /^[（(]?\s*([一二三四五六七八九十]+|\d)?\s*[)）、.．]?$/.exec(token.cell.text.slice(from, to))?.[1];
  return value !== undefined && numeralOf(label.text).includes(value);
}

/** A numeral that only blanks part from the rest is no piece of its own. */
function joined(lead: MarkPiece, [first, ...rest]: readonly MarkPiece[]): readonly MarkPiece[] {
  if (!first) return [lead];
  const isOne = lead.token === first.token && first.token.cell.text.slice(lead.to, first.from).trim() === '';
  return isOne ? [{ ...first, from: lead.from }, ...rest] : [lead, first, ...rest];
}

/** How much of the text has a key of the given length, with the marks that close it. */
function lengthOfKey(text: string, length: number): number {
  let at = 1;
  while (at < text.length && labelKey(text.slice(0, at)).length < length) at++;
  while (at < text.length && /[)）”"]/.test(text.charAt(at))) at++;
  return at;
}

interface Part {
  readonly text: string;
  readonly at: number;
}

/** The parts between blanks, with their offsets. A numeral goes with the part behind it. */
function splitAtBlanks(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < text.length; ) {
    while (i < text.length && isBlankUnit(text.charCodeAt(i))) i++;
    const at = i;
    while (i < text.length && !isBlankUnit(text.charCodeAt(i))) i++;
    if (i > at) parts.push({ text: text.slice(at, i), at });
  }
  return parts;
}
