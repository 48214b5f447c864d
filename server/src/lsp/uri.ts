/** The folder that holds what the URI names, without a slash at its end; undefined where there is none above it. */
export function folderOf(uri: string): string | undefined {
  const path = UNTITLED.test(uri) ? undefined : uri.replace(/[?#].*$/s, '');
  const last = path?.lastIndexOf('/') ?? -1;
  if (!path || last <= 0) return undefined;
  const folder = path.slice(0, last);
  // The slashes before an authority are no folder; `file://` stands for the root.
  return /^[a-z][a-z0-9+.-]*:\/$/i.test(folder) ? undefined : folder;
}

/** Every folder above what the URI names, the nearest first. */
export function foldersAbove(uri: string): readonly string[] {
  const folder = folderOf(uri);
  return folder === undefined ? [] : [folder, ...foldersAbove(folder)];
}

/** The path from the folder down to what the URI names, decoded, with slashes; undefined where it does not lie there. */
export function pathWithin(folder: string, uri: string): string | undefined {
  const from = decode(folder).replace(/\/$/, '');
  const to = decode(uri.replace(/[?#].*$/s, ''));
  return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : undefined;
}

/** The last part of the path, decoded. */
export function nameOf(uri: string): string {
  const path = decode(uri.replace(/[?#].*$/s, '')).replace(UNTITLED, '');
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The URI of an entry of a folder, by its plain name. */
export function childOf(folder: string, name: string): string {
  return `${folder.replace(/\/$/, '')}/${encodeURIComponent(name)}`;
}

/** One spelling for all URIs of a file: clients and servers encode different characters. Not for reading it. */
export function plainUri(uri: string): string {
  return decode(uri);
}

/** Documents that are in no folder yet, even where their URI suggests one to be saved in. */
const UNTITLED = /^untitled:/i;

export function isUntitled(uri: string): boolean {
  return UNTITLED.test(uri);
}

/** A URI is written by its client; what is badly encoded stays as it is. */
function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
