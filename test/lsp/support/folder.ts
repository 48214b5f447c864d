import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestClient } from './client.ts';

/** A real folder with files in it, and the way to tell a server what happens to them. */
export interface Folder {
  readonly uri: string;
  uriOf(name: string): string;
  /** Writes a file, and its folders; what is neither text nor bytes is written as JSON. */
  write(name: string, content: unknown): Promise<void>;
  remove(name: string): Promise<void>;
  /** Tells the server that watches the folder that the file has changed. */
  tell(client: TestClient, name: string): Promise<void>;
}

export async function makeFolder(): Promise<Folder> {
  const root = await mkdtemp(path.join(tmpdir(), '年报 '));
  const uriOf = (name: string): string => pathToFileURL(path.join(root, name)).href;
  return {
    uri: pathToFileURL(root).href,
    uriOf,
    async write(name, content) {
      await mkdir(path.dirname(path.join(root, name)), { recursive: true });
      const isPlain = typeof content === 'string' || content instanceof Uint8Array;
      await writeFile(path.join(root, name), isPlain ? content : JSON.stringify(content));
    },
    remove: (name) => rm(path.join(root, name), { recursive: true }),
    tell: (client, name) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOf(name), type: 2 }],
      }),
  };
}
