/** How a hover is written: in Markdown, or in plain text for clients that show nothing else. */
export interface Style {
  readonly kind: 'markdown' | 'plaintext';
  /** Any text as it is. */
  text(text: string): string;
  strong(text: string): string;
  link(text: string, address: string): string;
  /** One item a line; empty for none. */
  list(items: readonly string[]): string;
}

export const MARKDOWN: Style = {
  kind: 'markdown',
  text: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text)}**`,
  link: (text, address) => `[${escapeMarkdown(text)}](${address})`,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
};

export const PLAIN: Style = {
  kind: 'plaintext',
  text: (text) => text,
  strong: (text) => text,
  link: (text) => text,
  list: (items) => items.join('\n'),
};

/** The parts that are not empty, with a blank line between them. */
export function blocks(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Nothing of a report is taken for markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|#$!]/g, '\\$&').replace(/\s+/g, ' ');
}
