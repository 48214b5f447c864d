import type { Server } from './server.ts';

/** What other extensions, and the tests, get from this one. */
export interface Exports {
  /** Whether the language server was started; it is not before some open document may be a report. */
  readonly isServerStarted: boolean;
}

export function exportsOf(server: Server): Exports {
  return {
    get isServerStarted() {
      return server.isStarted;
    },
  };
}
