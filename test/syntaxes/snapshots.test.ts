import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadGrammar } from './grammars.ts';
import { render } from './render.ts';

const folder = new URL('./fixtures/', import.meta.url);
const scopeOf = (name: string) => (name.startsWith('markdown') ? 'text.html.markdown' : 'text.disclosure-report');

describe('the colours of every layout', () => {
  test.each(readdirSync(folder))('%s', async (name) => {
    const grammar = await loadGrammar(scopeOf(name));
    const text = readFileSync(new URL(name, folder), 'utf8');
    await expect(render(grammar, text)).toMatchFileSnapshot(`./snapshots/${name}.scopes`);
  });
});
