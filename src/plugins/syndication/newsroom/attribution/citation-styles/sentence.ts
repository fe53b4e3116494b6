/** A sentence with its full stop, unless its own words end it: `Is it wet?`, `Sam Holt Jr.`, `He said "no."` */
export function closed(words: string): string {
  return endsItself(words) ? words : `${words}.`;
}

/** Sentences one after the other, each closed; what is `null` is not said. */
export function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').map((part) => closed(part ?? '')).join(' ');
}

/** Parts after commas; `null` when there is none. */
export function listed(...parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null && part !== '').join(', ') || null;
}

/** A title in American quotation marks with the stop of its sentence inside. */
export function quotedSentence(title: string): string {
  return `“${closed(title)}”`;
}

/** Words with a blank after them; nothing at all when there are none. */
export function leading(words: string): string {
  return words === '' ? '' : `${words} `;
}

function endsItself(words: string): boolean {
  return /[.?!…。？！]["'”’»›]*$/u.test(words);
}
