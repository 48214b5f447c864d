import { labelKey } from '../../text/key.ts';

const keys = new Map<string, string>();

/** The comparison key of a text that a form prints; worked out once for each. Not for the texts of reports. */
export function formKey(printed: string): string {
  const known = keys.get(printed);
  if (known !== undefined) return known;
  const key = labelKey(printed);
  keys.set(printed, key);
  return key;
}
