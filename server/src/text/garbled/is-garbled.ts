import { scanGarbled } from './scan.ts';

const FEWEST_UNITS = 20;
const LEAST_SHARE = 0.2;

/** Whether a text is garbled as a whole, so that nothing in it can be recognised. */
export function isGarbled(text: string): boolean {
  const units = scanGarbled(text).reduce((sum, { start, end }) => sum + end - start, 0);
  return units >= FEWEST_UNITS && units >= text.length * LEAST_SHARE;
}
