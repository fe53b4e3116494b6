import type { JsonLd } from '../json-ld-facts';

/**
 * JSON-LD as the text of `<script type="application/ld+json">`: the same value when it is parsed, and no sign that could
 * end the element, open a comment, end a line of JavaScript or turn the direction of the source that somebody reads.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function renderJsonLdScript(jsonLd: JsonLd): string {
  return JSON.stringify(jsonLd).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const UNSAFE = /[<>&\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
