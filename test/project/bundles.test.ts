import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
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
  expect(others.filter((file) => /\bmeta\.(?:docs|basis)\b|\b(?:docs|basis)\b[^;]*\} = /.test(read(file)))).toEqual([]);
});

test('the libraries of the protocol use no more of its types than guards of what the server does not have', () => {
  const require = createRequire(createRequire(import.meta.url).resolve('vscode-languageserver/node'));
  const folders = ['vscode-languageserver', 'vscode-languageserver-protocol'].map((name) =>
    path.dirname(require.resolve(name)),
  );
  const used = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .flatMap(
        (file) => readFileSync(path.join(folder, file), 'utf8').match(/(?<=vscode_languageserver_types_1\.)\w+/g) ?? [],
      ),
  );
  expect([...new Set(used)].sort()).toEqual(['DocumentUri', 'URI', 'WorkspaceFolder', 'integer', 'uinteger']);
});
