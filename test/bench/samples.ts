import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LAYOUTS } from '../support/sample-report.ts';
import { report } from './report.ts';

/** A report that is read over and over. */
export interface Sample {
  readonly name: string;
  readonly group: 'generated' | 'corpus';
  readonly text: string;
}

/** Reports of real organs, for whoever has them beside the project. They are never part of it. */
const CORPUS = '../shared/corpus';

/** One generated report in each layout, then those of the corpus. */
export function samples(): readonly Sample[] {
  const generated = LAYOUTS.map((layout) => ({ name: layout, group: 'generated' as const, text: report(layout, 1) }));
  return [...generated, ...corpus()];
}

/** Empty where there is no corpus. */
export function corpus(): readonly Sample[] {
  if (!existsSync(CORPUS)) return [];
  const files = readdirSync(CORPUS).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => ({
    name: `corpus ${file.slice(0, 3)}`,
    group: 'corpus',
    text: readFileSync(path.join(CORPUS, file), 'utf8'),
  }));
}

/** The same report with every sentence of its own: whatever is remembered of the one before, none of it answers. */
export function again(text: string, n: number): string {
  const mark = n.toString(36).replace(/\d/g, (digit) => 'klmnopqrst'.charAt(Number(digit)));
  return text.replaceAll('。', `${mark}。`);
}
