import { type Answer, remember } from './remember.ts';

/** A text of which many things are read. Equal texts share what was found in them, for as long as they are remembered. */
export interface Passage {
  readonly text: string;
  /** What was found, each at the number of its reading; nobody but `perPassage` looks at it. */
  readonly found: unknown[];
}

/** What is known of the text, which is a copy: the document that it stands in is not kept in memory. */
export const passageOf = remember((text): Passage => ({ text, found: [] }));

/**
 * The reading with its answers kept with the passage. As `remember`, for texts that many ask about: the text is looked up
 * once, and each answer then by a number. Only for readings that depend on the text alone and whose answers nobody changes.
 */
export function perPassage<T extends Answer>(read: (text: string, passage: Passage) => T): (passage: Passage) => T {
  const number = readings++;
  return (passage) => {
    const kept = passage.found[number];
    if (kept !== undefined) return kept as T;
    const answer = read(passage.text, passage);
    passage.found[number] = answer;
    return answer;
  };
}

let readings = 0;
