import { withoutDirectionControls } from './direction-controls';

/** A schema.org thing as plain JSON. What is not known is left out. https://schema.org/NewsArticle */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Only what somebody said, and no control that would turn the words of whoever prints it. */
export function stated(facts: JsonLd): JsonLd {
  const known: Record<string, unknown> = {};
  for (const name in facts) {
    const fact = facts[name];
    if (fact !== null && fact !== undefined && fact !== '') known[name] = typeof fact === 'string' ? withoutDirectionControls(fact) : fact;
  }
  return known;
}
