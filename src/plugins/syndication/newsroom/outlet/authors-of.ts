import { bylineLine } from '../attribution/byline-line';
import type { BylineRole } from '../story/story';
import type { ClearedStory } from './offered-story';

/**
 * Who wrote a story, in the order of its byline; where nobody is listed, the printed line, else whom the original names, else who
 * owns it: a feed must not credit its own publisher with what others wrote. Empty for a story of our own without a byline.
 */
export function authorsOf({ facts: { byline, source, rights } }: ClearedStory): readonly string[] {
  const writers = namesOf(byline, 'words');
  if (writers.length > 0) return writers;
  const line = byline === null ? '' : bylineLine({ ...byline, writers: [] });
  return [line, source.author, rights.copyrightHolder].filter((name) => name !== null && name !== '').slice(0, 1).map(String);
}

/** Who else took part: pictures, additional reporting. */
export function contributorsTo({ facts: { byline } }: ClearedStory): readonly string[] {
  return [...namesOf(byline, 'additional-reporting'), ...namesOf(byline, 'pictures')];
}

function namesOf(byline: ClearedStory['facts']['byline'], role: BylineRole): readonly string[] {
  return (byline?.writers ?? []).filter((writer) => writer.role === role).map(({ name }) => name);
}
