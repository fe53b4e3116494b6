import type { Duty, Hold } from './hold';
import type { StoryUnderRights } from './story-under-rights';

/**
 * What a story that others made owes before it may run: its writer, its date, its holder, where and when it was
 * retrieved, and a credit for every picture. A staff story (neither citation nor relationship) owes none of it.
 */
export function creditHolds(story: StoryUnderRights): readonly Hold[] {
  if (!story.hasCitation) return story.relationship === null ? [] : [missing('citation')];
  const { identity, byline, firstPublished, source, rights, pictures } = story;
  // A wire story has no page: its id at the service that it was retrieved from stands for the address.
  const isFindable = source.address !== null || (identity?.scheme === 'guid' && source.retrievedFrom !== null);
  const duties: readonly (readonly [Duty, boolean])[] = [
    ['byline', (byline?.writers.length ?? 0) > 0],
    ['first-published', firstPublished !== null],
    ['copyright-holder', rights.copyrightHolder !== null],
    ['address', isFindable],
    ['retrieved', source.retrieved !== null],
  ];
  return [
    ...duties.filter(([, met]) => !met).map(([duty]) => missing(duty)),
    ...pictures.flatMap(({ credit }, picture): Hold[] => (credit ? [] : [{ reason: 'picture-uncredited', picture }])),
  ];
}

const missing = (duty: Duty): Hold => ({ reason: 'missing', duty });
