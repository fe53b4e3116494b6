import type { IntakeNote, Provenance, StoryField } from '../../../newsroom/intake/reading';

/** Words that an editor may mean, and the fields that they could fill. */
export interface Candidate {
  readonly words: string;
  /** Empty where only the editor can say. */
  readonly fields: readonly StoryField[];
}

/** The words that a rule was unsure of, one line a candidate. A field that was read from these very words is not offered. */
export function candidatesOf({ rule, weight, quote }: IntakeNote, provenance: readonly Provenance[]): readonly Candidate[] {
  if (quote === null || (weight !== 'check' && rule !== 'lift-copyright-notice')) return [];
  const lines = [...new Set(quote.split('\n').map((line) => line.trim()))].filter((line) => line !== '' && line.length <= LONGEST);
  return lines.slice(0, MOST).flatMap((words): readonly Candidate[] => {
    const asked = fieldsOf(rule, words);
    const fields = asked.filter((field) => !provenance.some((source) => source.field === field && source.quote === words));
    return asked.length > 0 && fields.length === 0 ? [] : [{ words, fields }];
  });
}

/** A line of prose is no candidate. */
const LONGEST = 500;
const MOST = 8;

const OF_RULE: ReadonlyMap<string, readonly StoryField[]> = new Map([
  ['lift-copyright-notice', ['rights.copyrightNotice']],
  ['lift-byline-and-date', ['byline', 'firstPublished']],
  ['lift-photo-credit', ['pictures']],
  ['lift-headline', ['headline']],
  ['lift-embargo', ['rights.embargo']],
  ['lift-legal-notice', ['rights.legalNotice']],
]);

function fieldsOf(rule: string, words: string): readonly StoryField[] {
  if (rule === 'lift-citation') return /^<?https?:\/\/\S+$/i.test(words) ? ['source.address'] : [];
  return OF_RULE.get(rule) ?? [];
}
