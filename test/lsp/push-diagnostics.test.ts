import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleReport } from '../support/sample-report.ts';
import { buildServer } from './support/build-server.ts';
import { startClient, type TestClient } from './support/client.ts';
import { ARTICLE, wrongTotal } from './support/reports.ts';

let client: TestClient;
beforeAll(async () => {
  client = await startClient(await buildServer());
}, 30_000);
afterAll(() => client.stop());

const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code?: unknown }[] }): unknown[] =>
  diagnostics.map(({ code }) => code);

const publishesOf = (uri: string): readonly (number | undefined)[] =>
  client.published.filter((each) => each.uri === uri).map(({ version }) => version);

/** An edit at the beginning of the line that is the third of every sample. */
const insert = (text: string) => ({ range: { start: at(4), end: at(4) }, text });
const at = (line: number) => ({ line, character: 0 });

describe('pushed diagnostics', () => {
  test('say what is wrong, how bad it is, and which other cells it is about', async () => {
    const uri = 'file:///said.txt';
    await client.documents.open(uri, wrongTotal());
    const { diagnostics } = await client.diagnosticsOf(uri, 1);
    expect(diagnostics).toHaveLength(1);
    const [diagnostic] = diagnostics;
    expect(diagnostic).toMatchObject({ code: 'review-total', source: 'disclosure-report', severity: 1 });
    expect(client.documents.get(uri).getText(diagnostic?.range)).toBe('0');
    expect(diagnostic?.message).toContain('2');
    expect(diagnostic?.relatedInformation?.length).toBeGreaterThan(0);
    const [addend] = diagnostic?.relatedInformation ?? [];
    expect(addend?.location.uri).toBe(uri);
    expect(client.documents.get(uri).getText(addend?.location.range)).toBe('2');
  });

  test('follow each change, with its version', async () => {
    const uri = 'file:///follows.txt';
    await client.documents.open(uri, wrongTotal());
    const [wrong] = (await client.diagnosticsOf(uri, 1)).diagnostics;
    if (!wrong) throw new Error('no finding');
    const version = await client.documents.change(uri, { range: wrong.range, text: '2' });
    expect(codes(await client.diagnosticsOf(uri, version))).toEqual([]);
    const next = await client.documents.change(uri, { range: wrong.range, text: '7' });
    expect(codes(await client.diagnosticsOf(uri, next))).toEqual(['review-total']);
  });

  test('answer forty edits at once for the last of them, twice at most', async () => {
    const uri = 'file:///burst.txt';
    await client.documents.open(uri, wrongTotal());
    await client.diagnosticsOf(uri, 1);
    const edits = Array.from({ length: 40 }, () => client.documents.change(uri, insert('，')));
    const last = Math.max(...(await Promise.all(edits)));
    expect(last).toBe(41);
    expect(codes(await client.diagnosticsOf(uri, last))).toContain('review-total');
    const [, ...versions] = publishesOf(uri);
    expect(versions.length).toBeLessThanOrEqual(2);
    expect(versions.at(-1)).toBe(41);
  });

  test('never go back to an older version', async () => {
    const uri = 'file:///order.txt';
    await client.documents.open(uri, wrongTotal());
    let version = 1;
    for (let i = 0; i < 25; i++) {
      version = await client.documents.change(uri, insert('，'));
      if (i % 4 === 0) await client.diagnosticsOf(uri, version);
    }
    await client.diagnosticsOf(uri, version);
    const versions = publishesOf(uri).map(Number);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });

  test('keep many documents apart', async () => {
    const uris = Array.from({ length: 50 }, (_, i) => `file:///many/${i}.txt`);
    await Promise.all(uris.map((uri, i) => client.documents.open(uri, i % 2 ? sampleReport() : wrongTotal())));
    const published = await Promise.all(uris.map((uri) => client.diagnosticsOf(uri, 1)));
    expect(published.map((each) => each.diagnostics.length)).toEqual(uris.map((_, i) => (i % 2 ? 0 : 1)));
  });

  test('are taken back when the document is closed', async () => {
    const uri = 'file:///closed.txt';
    await client.documents.open(uri, wrongTotal());
    await client.diagnosticsOf(uri, 1);
    await client.documents.close(uri);
    await client.until(() => client.published.at(-1)?.uri === uri && publishesOf(uri).length === 2);
    expect(client.published.at(-1)).toEqual({ uri, diagnostics: [] });
  });

  test('do not come any more for a document that was closed right after an edit', async () => {
    const uri = 'file:///gone.txt';
    await client.documents.open(uri, wrongTotal());
    await client.diagnosticsOf(uri, 1);
    void client.documents.change(uri, insert('，'));
    await client.documents.close(uri);
    await client.documents.open('file:///later.txt', wrongTotal());
    await client.diagnosticsOf('file:///later.txt', 1);
    expect(client.published.filter((each) => each.uri === uri).at(-1)?.diagnostics).toEqual([]);
  });

  test('are empty for a text that is no report', async () => {
    const uri = 'file:///article.txt';
    await client.documents.open(uri, ARTICLE);
    expect((await client.diagnosticsOf(uri, 1)).diagnostics).toEqual([]);
  });

  test('come for a document of our language whatever it contains, unless that is nothing', async () => {
    await client.documents.open('file:///chosen.txt', ARTICLE, 'disclosure-report');
    expect(codes(await client.diagnosticsOf('file:///chosen.txt', 1))).toContain('missing-section');
    await client.documents.open('file:///blank.txt', ' \n\n', 'disclosure-report');
    expect(codes(await client.diagnosticsOf('file:///blank.txt', 1))).toEqual([]);
  });
});
