import { intakeNote } from '../intake-note';
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
    if (saysSomething(story)) stories.push(withoutWords(story) ? { ...story, notes: [...story.notes, intakeNote(format, 'check', { code: 'item-wordless' })] } : story);
    else notes.push(intakeNote(format, 'check', { code: 'item-unreadable', place: place + 1, count: items.length }));
  });
  if (items.length > taken.length) notes.push(intakeNote(format, 'check', { code: 'feed-too-long', count: items.length, read: MOST_ITEMS }));
  if (stories.length > 0) return { format, stories, notes };
  return { format, stories, notes: [...notes.slice(0, 20), intakeNote(format, 'refused', { code: items.length === 0 ? 'feed-empty' : 'feed-unreadable' })] };
}

/** Far above what any feed holds. */
const MOST_ITEMS = 5000;

/** What is the feed's alone is said of no story. */
function saysSomething({ provenance }: ReadStory): boolean {
  return provenance.some(({ rule }) => ITS_OWN.test(rule));
}

const ITS_OWN = /:(?:item|items|entry|at)\b/;

/** A kill needs nothing but the identity of what it kills. */
function withoutWords({ story }: ReadStory): boolean {
  return story.headline === null && story.summary === null && story.body.length === 0 && story.pubStatus !== 'canceled';
}
