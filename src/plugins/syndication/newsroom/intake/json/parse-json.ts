/** A parsed JSON document, or why it was refused. */
export type ParsedJson = { readonly value: unknown } | { readonly refusal: string };

/** Parses JSON. Refused: what is no JSON, with the place where it breaks, and nesting deeper than 256. */
export function parseJson(text: string): ParsedJson {
  if (depthOf(text) > DEEPEST) return { refusal: `Objects or lists are nested deeper than ${DEEPEST}: no story is. Check the program that made it.` };
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { refusal: `This looks like JSON but is none: ${error instanceof Error ? error.message : String(error)}. Send the whole file as it was received.` };
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
