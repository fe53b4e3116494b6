/**
 * The one door for text: well-formed Unicode (a lone surrogate becomes U+FFFD), no C0 or C1 control
 * characters but tab and line feed, CRLF and CR as line feed, NFC. After it SQLite and PostgreSQL hold the same string.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .normalize('NFC');
}
