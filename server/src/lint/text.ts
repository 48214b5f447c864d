/** The languages that messages are written in; Chinese comes first. */
export type Locale = 'zh' | 'en';

/** A text for people in both languages. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}

/** What a placeholder of a message stands for. */
export type MessageData = Readonly<Record<string, string | number | LocalizedText>>;

/** Puts the data in place of `{name}` in both languages; a placeholder without data stays as it is. */
export function format(template: LocalizedText, data: MessageData = {}): LocalizedText {
  return { zh: fill(template.zh, data, 'zh'), en: fill(template.en, data, 'en') };
}

function fill(template: string, data: MessageData, locale: Locale): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = data[name];
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? value[locale] : String(value);
  });
}
