/** Text that stays in its field: line breaks and control characters of every kind become a blank, half characters U+FFFD. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .toWellFormed()
    .trim();
}
