import type { Writable } from 'node:stream';

/** What a run talks to. */
export interface Io {
  /** Asked for only when `-` is among the inputs. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
}
