import type { IntakeNote, Reading, ReadStory } from '../reading';

/**
 * Reads the items of a feed one by one. An item in which nothing can be read is left out with a note, and the others are read; a feed
 * without a single story is refused.
 */
export function feedReading<Item>(format: string, items: readonly Item[], read: (item: Item) => ReadStory): Reading {
  const taken = items.slice(0, MOST_ITEMS);
  const stories: ReadStory[] = [];
  const notes: IntakeNote[] = [];
  taken.forEach((item, place) => {
    const story = read(item);
    if (saysSomething(story)) stories.push(withoutWords(story) ? { ...story, notes: [...story.notes, { rule: format, weight: 'check', reason: WORDLESS, quote: null }] } : story);
    else notes.push({ rule: format, weight: 'check', reason: `Item ${place + 1} of ${items.length} was left out: nothing in it can be read.`, quote: null });
  });
  if (items.length > taken.length) notes.push({ rule: format, weight: 'check', reason: `The feed holds ${items.length} items; the first ${MOST_ITEMS} were read. Send the rest apart.`, quote: null });
  if (stories.length > 0) return { format, stories, notes };
  return { format, stories, notes: [...notes.slice(0, 20), { rule: format, weight: 'refused', reason: items.length === 0 ? EMPTY : BLANK, quote: null }] };
}

/** Far above what any feed holds. */
const MOST_ITEMS = 5000;
const EMPTY = 'This feed holds no stories. Check its address, or fetch it again when it has some.';
const BLANK = 'Nothing can be read in any item of this feed. Check the program that made it, or paste the story from its page.';
const WORDLESS = 'This item has neither a headline nor a text: take them from its page.';

/** What is the feed's alone is said of no story. */
function saysSomething({ provenance }: ReadStory): boolean {
  return provenance.some(({ rule }) => ITS_OWN.test(rule));
}

const ITS_OWN = /:(?:item|items|entry|at)\b/;

/** A kill needs nothing but the identity of what it kills. */
function withoutWords({ story }: ReadStory): boolean {
  return story.headline === null && story.summary === null && story.body.length === 0 && story.pubStatus !== 'canceled';
}
