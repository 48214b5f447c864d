// A small PNG of a picture with few colours, as pictures of a user interface are: one byte of palette a pixel.
import { crc32, deflateSync } from 'node:zlib';

/** `rgba` has four bytes a pixel, row by row, all of them opaque. Colours beyond the palette become the nearest one in it. */
export function palettePng({ width, height, rgba }, most = 64) {
  const colours = frequentColours(rgba, most);
  const nearest = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 1; x <= width; x++, at += 4) {
      const colour = colourAt(rgba, at);
      if (!nearest.has(colour)) nearest.set(colour, nearestOf(colours, colour));
      rows[y * (width + 1) + x] = nearest.get(colour);
    }
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(colours.flatMap(partsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours that differ enough to be seen. */
function frequentColours(rgba, most) {
  const counts = new Map();
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = colourAt(rgba, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const chosen = [];
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (chosen.length === most) break;
    if (chosen.every((other) => distance(other, colour) > 900)) chosen.push(colour);
  }
  return chosen;
}

function nearestOf(colours, wanted) {
  let best = 0;
  for (const [index, colour] of colours.entries()) {
    if (distance(colour, wanted) < distance(colours[best], wanted)) best = index;
  }
  return best;
}

function colourAt(rgba, at) {
  return (rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2];
}

function distance(one, other) {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.reduce((sum, part, index) => sum + (part - b[index]) ** 2, 0);
}

function partsOf(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function header(width, height) {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours from a palette.
  data.set([8, 3], 8);
  return data;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
