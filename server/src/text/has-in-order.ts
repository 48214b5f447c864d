/** Whether the text has all characters of the word in their order, whatever stands between them; true for an empty word. */
export function hasInOrder(text: string, word: string): boolean {
  let at = 0;
  for (const char of word) {
    const found = text.indexOf(char, at);
    if (found < 0) return false;
    at = found + char.length;
  }
  return true;
}
