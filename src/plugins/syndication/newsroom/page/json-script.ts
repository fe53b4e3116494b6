import type { JsonLd } from '../attribution/json-ld-facts';
import { renderJsonLdScript } from '../attribution/render/json-ld-script';
import type { SafeHtml } from '../story/safe-html';

/**
 * JSON-LD as the content of a `script` of data. What is markup elsewhere is an escape of JSON here, so that no words can
 * end the element or open a comment in it.
 */
export function jsonScript(facts: JsonLd): SafeHtml {
  return renderJsonLdScript(facts) as SafeHtml;
}
