import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadGrammar } from './grammars.ts';
import { render } from './render.ts';

const folder = new URL('./fixtures/', import.meta.url);
const grammars: Readonly<Record<string, string>> = { txt: 'text.disclosure-report', markdown: 'text.html.markdown' };

describe('the colours of every layout', () => {
  test.each(readdirSync(folder))('%s', async (name) => {
    const grammar = await loadGrammar(grammars[name.split('.').at(-1) ?? ''] ?? '');
    const text = readFileSync(new URL(name, folder), 'utf8');
    await expect(render(grammar, text)).toMatchFileSnapshot(`./snapshots/${name}.scopes`);
  });
});
