import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../server/src/rules/index.ts';
import { buildServer } from '../lsp/support/build-server.ts';
import { read } from './generated.ts';
import { sources } from './texts.ts';

// What `esbuild.mjs` leaves out of the servers: nobody may need it there, and it must really be gone.

test('the server is shipped without what is for the pages of rules', async () => {
  const bundle = readFileSync(await buildServer(), 'utf8');
  const texts = RULES.flatMap(({ meta: { basis, docs } }) => [basis.zh, basis.en, docs.why.zh, docs.why.en]);
  expect(texts.filter((text) => bundle.includes(text))).toEqual([]);
  expect(RULES.filter(({ meta }) => !bundle.includes(meta.title.zh)).map(({ meta }) => meta.id)).toEqual([]);
}, 30_000);

test('only the manual asks for it', () => {
  const others = sources('server/src').filter((file) => !/^server\/src\/(?:manual|rules)\//.test(file));
  expect(
    others.filter((file) => /\bmeta\.(?:docs|basis)\b|\bmeta: \{ [^}\n]*\b(?:docs|basis)\b/.test(read(file))),
  ).toEqual([]);
});
