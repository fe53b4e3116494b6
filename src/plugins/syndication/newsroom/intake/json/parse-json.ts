import type { NoteSentence } from '../note-sentences';

/** A parsed JSON document, or why it was refused. */
export type ParsedJson = { readonly value: unknown } | { readonly refusal: NoteSentence };

/** Parses JSON. Refused: what is no JSON, with the place where it breaks, and nesting deeper than 256. */
export function parseJson(text: string): ParsedJson {
  if (depthOf(text) > DEEPEST) return { refusal: { code: 'json-too-deep', most: DEEPEST } };
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { refusal: { code: 'json-broken', error: error instanceof Error ? error.message : String(error) } };
  }
}

const DEEPEST = 256;

/** How deep brackets nest outside strings. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (isInString) {
      if (sign === '\\') index += 1;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1));
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return deepest;
}
