import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts the bytes in place of a file's, all or nothing: a reader sees the old file or the new one, also after a power
 * failure. The file keeps its mode and owner; a link stays a link.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  // A rename asks only for the right to write to the folder; a file that is read-only is meant to be.
  await access(target, constants.W_OK);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeLike(target, temporary, bytes);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeLike(model: string, path: string, bytes: Uint8Array): Promise<void> {
  const { mode, uid, gid } = await stat(model);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await keepOwner(file, uid, gid);
    await file.chmod(mode & 0o7777);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Only root may give files away; for all others the new file is theirs, as it is with any editor. */
async function keepOwner(file: FileHandle, uid: number, gid: number): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => {});
}
