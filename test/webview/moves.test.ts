import { expect, test } from 'vitest';
import { figureGrid, type Move, move, next } from '../../client/webview/moves.ts';
import { laidOut } from './frame.ts';

const grid = figureGrid([laidOut('proactive-disclosure'), laidOut('applications'), laidOut('review-and-litigation')]);
const first = 'proactive-disclosure/regulation/issued';
const last = 'review-and-litigation/litigation-after-reconsideration/total';

test.each<[string, Move, string]>([
  ['applications/granted/business', 'left', 'applications/granted/natural-person'],
  ['applications/granted/business', 'right', 'applications/granted/research'],
  ['applications/granted/business', 'up', 'applications/carried-in/business'],
  ['applications/granted/business', 'down', 'applications/partially-granted/business'],
  ['applications/granted/business', 'row-start', 'applications/granted/natural-person'],
  ['applications/granted/business', 'row-end', 'applications/granted/total'],
  ['applications/granted/business', 'start', first],
  ['applications/granted/business', 'end', last],
  // Past a head, into a wider cell and back, and from table to table.
  ['proactive-disclosure/normative-document/in-force', 'down', 'proactive-disclosure/license/decisions'],
  ['proactive-disclosure/license/decisions', 'up', 'proactive-disclosure/normative-document/issued'],
  ['applications/carried-out/natural-person', 'down', 'review-and-litigation/reconsideration/pending'],
  // There is nothing further on.
  [first, 'up', first],
  [first, 'left', first],
  [last, 'down', last],
  ['applications/granted/total', 'right', 'applications/granted/total'],
])('from %s %s is %s', (from, where, to) => {
  expect(move(grid, from, where)).toBe(to);
});

test('Tab goes on in the next row, and back', () => {
  expect(next(grid, 'applications/granted/total', 1)).toBe('applications/partially-granted/natural-person');
  expect(next(grid, 'applications/partially-granted/natural-person', -1)).toBe('applications/granted/total');
  expect(next(grid, last, 1)).toBe(last);
});

test('every figure is reached from the first one', () => {
  const reached = [first];
  for (let at = next(grid, first, 1); at !== reached.at(-1); at = next(grid, at, 1)) reached.push(at);
  expect(reached).toHaveLength(200);
});
