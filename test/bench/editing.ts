import { setTimeout as sleep } from 'node:timers/promises';
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { PULL, PUSH, startClient, type TestClient } from '../lsp/support/client.ts';

const URI = 'file:///report.txt';
/** Nobody types faster; a server may take edits that follow closer for a burst. */
const GAP_MS = 5;
/** How long after the answer to a burst it is listened for more. */
const SILENCE_MS = 200;

/** A server with one report open in it. */
export interface Editing {
  /** Types a digit or takes it back, so many times; answers the ms from each edit to its diagnostics. */
  edit(times: number): Promise<readonly number[]>;
  /** Edits with no pause between them. */
  burst(times: number): Promise<Burst>;
  /** How many diagnostics came without the digit and with it: they differ if the answers follow the edits. */
  counts(): readonly number[];
  stop(): Promise<unknown>;
}

export interface Burst {
  /** From the last edit to its diagnostics. */
  readonly drainMs: number;
  readonly publishes: number;
}

/** Starts the server, opens the text and waits for its first diagnostics. `place` is where the digit is typed. */
export async function startEditing(
  server: string,
  mode: 'push' | 'pull',
  text: string,
  place: Position,
): Promise<Editing> {
  const client = await startClient(server, { capabilities: mode === 'push' ? PUSH : PULL });
  await client.documents.open(URI, text, 'disclosure-report');
  await diagnosticsOf(client, mode, 1);
  const counts = new Map<boolean, number>();
  let isTyped = false;
  const change = (): Promise<number> => {
    isTyped = !isTyped;
    return client.documents.change(URI, isTyped ? insertion(place) : deletion(place));
  };
  return {
    async edit(times) {
      const result: number[] = [];
      for (let i = 0; i < times; i++) {
        await sleep(GAP_MS);
        const from = performance.now();
        const version = await change();
        counts.set(isTyped, await diagnosticsOf(client, mode, version));
        result.push(performance.now() - from);
      }
      return result;
    },
    async burst(times) {
      const before = client.published.length;
      const edits = Array.from({ length: times }, change);
      const from = performance.now();
      const version = Math.max(...(await Promise.all(edits)));
      await diagnosticsOf(client, mode, version);
      const drainMs = performance.now() - from;
      await sleep(SILENCE_MS);
      return { drainMs, publishes: client.published.length - before };
    },
    counts: () => [counts.get(false) ?? 0, counts.get(true) ?? 0],
    stop: () => client.stop(),
  };
}

/** Waits for the diagnostics of a version; answers how many there are. */
async function diagnosticsOf(client: TestClient, mode: 'push' | 'pull', version: number): Promise<number> {
  if (mode === 'push') {
    const latest = () => client.published.at(-1);
    await client.until(() => latest()?.version === version);
    return latest()?.diagnostics.length ?? 0;
  }
  const params = { textDocument: { uri: URI } };
  const { items } = await client.connection.sendRequest<{ items: readonly unknown[] }>(
    'textDocument/diagnostic',
    params,
  );
  return items.length;
}

function insertion(place: Position): TextDocumentContentChangeEvent {
  return { range: { start: place, end: place }, text: '9' };
}

function deletion(place: Position): TextDocumentContentChangeEvent {
  return { range: { start: place, end: { line: place.line, character: place.character + 1 } }, text: '' };
}
