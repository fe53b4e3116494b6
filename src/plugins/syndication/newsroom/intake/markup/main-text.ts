import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/**
 * Finds the part of a page that a reader would call the story, as browsers' reading views do (Mozilla Readability), and writes it
 * as HTML. `null` when it finds none. It deletes what stands around a story: notices, citations and credits must be read before.
 * @param body the page's body as HTML, without scripts
 * @param title the headline, which is not repeated in the text
 */
export function findMainText(body: string, title: string): string | null {
  const { document } = parseHTML('<!doctype html><html><head><title></title></head><body></body></html>');
  document.title = title;
  document.body.innerHTML = body;
  const reader = new Readability(document, { disableJSONLD: true });
  return reader.parse()?.content ?? null;
}
