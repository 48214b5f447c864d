import type { Checked } from './checked.ts';
import type { Formatter } from './formatter.ts';

/** A JSON array with one item a file, each on a line of its own. */
export function jsonArray(toItem: (checked: Checked) => object): Formatter {
  let separator = '\n';
  return {
    head: '[',
    file(checked) {
      const item = separator + JSON.stringify(toItem(checked));
      separator = ',\n';
      return item;
    },
    tail: () => '\n]\n',
  };
}
