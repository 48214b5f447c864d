type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

/** Puts a text in a style, or returns it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
};

export function createPaint(hasColours: boolean): Paint {
  if (!hasColours) return (_style, text) => text;
  return (style, text) => `\x1b[${CODES[style][0]}m${text}\x1b[${CODES[style][1]}m`;
}
