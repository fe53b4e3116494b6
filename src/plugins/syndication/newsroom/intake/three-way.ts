import { wordsOf } from '../story/body';
import type { Story } from '../story/story';
import { diffWords, type WordRun } from '../story/word-diff';

/** The fields of a story that an article holds, and that a newer version may change. */
export const OFFERED_FIELDS = [
  'headline',
  'summary',
  'byline',
  'creditLine',
  'dateline',
  'body',
  'firstPublished',
  'correctionNote',
  'correctionClass',
  'editorsNote',
  'source.author',
  'source.distributor',
  'source.originalTitle',
  'source.address',
  'rights.copyrightHolder',
  'rights.copyrightYear',
  'rights.copyrightNotice',
  'rights.usageTerms',
  'rights.legalNotice',
  'rights.embargo',
  'rights.expiry',
  'pictures',
  'pubStatus',
] as const;
export type OfferedField = (typeof OFFERED_FIELDS)[number];

/** One field that the provider's newer version changes. */
export interface OfferedChange {
  readonly field: OfferedField;
  /** In words: as filed, as it stands on the desk, as the provider has it now. `null`: says nothing. */
  readonly filed: string | null;
  readonly desk: string | null;
  readonly provider: string | null;
  /** Whether the desk changed this field, too, and to something else: taking the provider's words loses the desk's. */
  readonly isConflict: boolean;
  /** From the words on the desk to those of the provider. */
  readonly diff: readonly WordRun[];
}

/**
 * What a newer version would change on the desk, field by field: the three-way comparison of the story as it was filed, as
 * editors left it, and as the provider has it now. Fields that the provider left alone are not offered.
 */
export function threeWay(filed: Story, desk: Story, provider: Story): readonly OfferedChange[] {
  return OFFERED_FIELDS.flatMap((field): readonly OfferedChange[] => {
    const [base, ours, theirs] = [filed, desk, provider].map((story) => fieldInWords(story, field));
    if (base === undefined || ours === undefined || theirs === undefined || theirs === base || theirs === ours) return [];
    return [{ field, filed: base, desk: ours, provider: theirs, isConflict: ours !== base, diff: diffWords(ours ?? '', theirs ?? '') }];
  });
}

/** The fields in which editors changed what was filed. */
export function editedFields(filed: Story, desk: Story): readonly OfferedField[] {
  return OFFERED_FIELDS.filter((field) => fieldInWords(filed, field) !== fieldInWords(desk, field));
}

/** A field as a desk reads it. */
export function fieldInWords(story: Story, field: OfferedField): string | null {
  switch (field) {
    case 'byline':
      return story.byline && [story.byline.line ?? '', ...story.byline.writers.map(({ name, role }) => `${name} (${role})`)].join('\n').trim();
    case 'body':
      return story.body.length === 0 ? null : story.body.map(wordsOf).join('\n\n');
    case 'pictures':
      return story.pictures.length === 0 ? null : story.pictures.map(({ address, caption, credit }) => [credit?.line, caption, address].filter(Boolean).join('\n')).join('\n\n');
    case 'rights.embargo':
    case 'rights.expiry': {
      const moment = field === 'rights.embargo' ? story.rights.embargo : story.rights.expiry;
      return moment && (moment.kind === 'at' ? moment.instant : moment.stated);
    }
    case 'rights.copyrightYear':
      return story.rights.copyrightYear === null ? null : String(story.rights.copyrightYear);
    case 'rights.copyrightHolder':
      return story.rights.copyrightHolder;
    case 'rights.copyrightNotice':
      return story.rights.copyrightNotice;
    case 'rights.usageTerms':
      return story.rights.usageTerms;
    case 'rights.legalNotice':
      return story.rights.legalNotice;
    case 'source.author':
      return story.source.author;
    case 'source.distributor':
      return story.source.distributor;
    case 'source.originalTitle':
      return story.source.originalTitle ?? story.headline;
    case 'source.address':
      return story.source.address;
    case 'headline':
    case 'summary':
    case 'creditLine':
    case 'dateline':
    case 'firstPublished':
    case 'correctionNote':
    case 'correctionClass':
    case 'editorsNote':
    case 'pubStatus':
      return story[field];
  }
}
