/** A moment as mail writes it, and so RSS: `Tue, 09 Mar 2021 08:00:00 GMT` (RFC 822 with four digits of the year). */
export function mailDate(moment: string): string {
  return new Date(moment).toUTCString();
}
