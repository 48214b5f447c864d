import { oncePer } from '../../text/remember.ts';
import { NO_OPEN_END, REST } from './breakdown-words.ts';
import type { Quantity } from './quantities.ts';
import type { Reading } from './reading.ts';

/** Shares of one whole that stand in a row. */
export interface ShareList {
  readonly shares: readonly Quantity[];
  /** Names the rest, so that nothing is left out. */
  readonly isComplete: boolean;
}

/** Lists of shares without figures between them: `自然人占80%、法人占15%、其他占5%`. At least two shares each. */
export const shareListsOf = oncePer(({ text, sentences }: Reading): readonly ShareList[] =>
  sentences.flatMap(({ from, quantities }) => {
    const isList = quantities.length > 1 && quantities.length <= MOST_SHARES && quantities.every(isPlainShare);
    const end = quantities.at(-1)?.to ?? from;
    if (!isList || OPEN.test(text.slice(from, end + 1).replace(NO_OPEN_END, ''))) return [];
    const labels = quantities.map((share, i) => text.slice(quantities[i - 1]?.to ?? from, share.from));
    if (!labels.every((label) => LABEL.test(label))) return [];
    return [{ shares: quantities, isComplete: labels.some((label) => REST.test(label.replace(/^[，、；和及]/, ''))) }];
  }),
);

function isPlainShare({ unit, isExact, isChange }: Quantity): boolean {
  return unit === '%' && isExact && !isChange;
}

const MOST_SHARES = 40;
const OPEN = /等|率|[同环]比|较|完成|达标|满意|以上|；/;
/** Every label says 占; the first one stands at the end of its clause. */
const LABEL = /占(?:比|[^，。；、]{0,8}的)?(?:为|达)?$/;
