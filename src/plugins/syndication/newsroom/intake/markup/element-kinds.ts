/** Whether an element stands inside a line of words, in HTML and NITF. Everything else begins a line of its own. */
export function isInline(name: string): boolean {
  return INLINE.test(name);
}

/** Whether an element leaves no words on a page: machinery, forms, drawings. */
export function isWordless(name: string): boolean {
  return WORDLESS.test(name);
}

const INLINE = /^(?:a|abbr|acronym|b|bdi|bdo|big|chron|cite|classifier|code|copyrite|data|del|dfn|em|event|font|function|i|ins|kbd|lang|location|mark|money|num|object\.title|org|person|postaddr|pronounce|q|s|samp|small|span|strong|strike|sub|sup|time|tt|u|var|virtloc|wbr)$/;
const WORDLESS = /^(?:script|style|noscript|template|head|title|meta|link|input|button|select|textarea|svg|math|object|param|track|map|area|canvas|iframe|video|audio|embed)$/;
