import { STORY_FIELDS, type Provenance, type StoryField } from '../../../newsroom/intake/reading';

/** Words of the page, the rule that read them, and the fields that they filled. */
export interface WordsRead {
  readonly rule: string;
  readonly quote: string;
  /** In the order of a story; `isFirst` at the first of several places that a field was read from. */
  readonly fields: readonly { readonly field: StoryField; readonly isFirst: boolean }[];
}

/** One citation line fills five fields: it is quoted once, not five times. */
export function wordsRead(provenance: readonly Provenance[]): readonly WordsRead[] {
  const groups = new Map<string, WordsRead>();
  for (const field of STORY_FIELDS) {
    const sources = provenance.filter((source) => source.field === field);
    sources.forEach(({ rule, quote }, index) => {
      const key = JSON.stringify([rule, quote]);
      const fields = groups.get(key)?.fields ?? [];
      groups.set(key, { rule, quote, fields: [...fields, { field, isFirst: index === 0 }] });
    });
  }
  return [...groups.values()];
}
