/** The languages that messages are written in; Chinese comes first. */
export type Locale = 'zh' | 'en';

/** A text for people in both languages. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}

/** What a placeholder of a message stands for. */
export type MessageData = Readonly<Record<string, string | number | LocalizedText>>;

/**
 * Puts the data in place of `{name}` in both languages; a placeholder without data stays as it is. Each language is worked
 * out when it is read: an editor shows one of them.
 */
export function format(template: LocalizedText, data: MessageData = {}): LocalizedText {
  return new Message(template, data);
}

class Message implements LocalizedText {
  readonly #template: LocalizedText;
  readonly #data: MessageData;

  constructor(template: LocalizedText, data: MessageData) {
    this.#template = template;
    this.#data = data;
  }

  get zh(): string {
    return fill(this.#template.zh, this.#data, 'zh');
  }

  get en(): string {
    return fill(this.#template.en, this.#data, 'en');
  }
}

function fill(template: string, data: MessageData, locale: Locale): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = data[name];
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? value[locale] : String(value);
  });
}
