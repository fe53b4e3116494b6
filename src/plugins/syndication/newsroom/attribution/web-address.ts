/**
 * An address that may become a link or stand in a machine's answer: http or https and nothing that could end an
 * attribute, a Markdown link or a line; `null` for any other. Parts that come back from a front end were parsed from
 * JSON and have passed no reader, so every renderer asks again. It costs a look, not a parse.
 */
export function webAddress(stated: string | null | undefined): string | null {
  if (!stated || !WEB.test(stated)) return null;
  return CONTROL.test(stated) ? stated.replace(CONTROLS, encodeURIComponent) : stated;
}

const WEB = /^https?:\/\/[^\s\p{Cc}\p{Cs}\\<>"]+$/iu;
const CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
