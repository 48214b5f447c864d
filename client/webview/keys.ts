import type { FromPage } from '../src/table-view/messages.ts';
import type { Move } from './moves.ts';
import type { View } from './view.ts';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
  'Control+Home': 'start',
  'Control+End': 'end',
};

/** What the keys do at a cell. Tab stays the browser's: it goes from table to table, and out of them. */
export function onKey(event: KeyboardEvent, view: View, send: (message: FromPage) => void): void {
  const { current } = view;
  if (current === undefined || event.isComposing || event.altKey) return;
  const isControl = event.ctrlKey || event.metaKey;
  const where = MOVES[isControl ? `Control+${event.key}` : event.key];
  const history = isControl ? historyOf(event) : undefined;
  if (where) view.step(where);
  else if (history) send({ type: history });
  else if (isControl) return;
  else if (event.key === 'Enter' || event.key === 'F2') view.edit();
  else if (event.key === 'Escape') view.showInText(current, true);
  else if (event.key === 'Backspace' || event.key === 'Delete') view.edit('');
  else if (/^[\d.+-]$/.test(event.key)) view.edit(event.key);
  else return;
  event.preventDefault();
}

function historyOf({ key, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : undefined;
}
