/**
 * Words without the invisible controls that turn the direction of what follows them: an override or an isolate
 * that is opened in a headline and never closed would turn the rest of the line, the address included. The marks
 * of a single letter's direction (U+200E, U+200F, U+061C) reach no further than themselves and stay.
 * Unicode UAX #9, 2.1 to 2.4; CVE-2021-42574.
 */
export function withoutDirectionControls(words: string): string {
  return ANY.test(words) ? words.replace(ALL, '') : words;
}

const ANY = /[\u202a-\u202e\u2066-\u2069]/;
const ALL = /[\u202a-\u202e\u2066-\u2069]/g;
