import type { Writable } from 'node:stream';
import { codeOf } from './problems.ts';

/** A stream that is written to piece by piece. */
export interface Output {
  /** Comes back when the piece has been taken over. Rejects where it cannot be written, except to a closed pipe. */
  write(text: string): Promise<void>;
  /** Whether the reader has gone, as `head` does when it has seen enough. */
  readonly isClosed: boolean;
}

export function createOutput(stream: Writable): Output {
  let isClosed = false;
  // The callback of `write` gets the same error; without a listener it would end the process.
  stream.on('error', () => {});
  return {
    get isClosed() {
      return isClosed;
    },
    write(text) {
      if (isClosed || text === '') return Promise.resolve();
      return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error && codeOf(error) !== 'EPIPE') return reject(error);
          isClosed ||= Boolean(error);
          resolve();
        });
      });
    },
  };
}
