import type { LocalizedText } from '../lint/text.ts';

/** One thing to read, or the reason why it cannot be; `path` is how people know it. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stdin'; readonly path: '-' }
  | { readonly kind: 'problem'; readonly path: string; readonly message: LocalizedText };
