import type { LocalizedText } from '../lint/text.ts';

/** One thing to read, or the reason why it cannot be; `path` is how people know it. */
export type Target =
  /** `isNamed`: it stands on the command line itself, and was not found in a folder or by a glob. */
  | { readonly kind: 'file'; readonly path: string; readonly isNamed: boolean }
  | { readonly kind: 'stdin'; readonly path: '-' }
  | { readonly kind: 'problem'; readonly path: string; readonly message: LocalizedText };
