import { calendarOf, readInstant, type Instant, type NewsDate } from '../story/news-date';
import type { Asked } from './asked';
import type { StoryUnderRights } from './story-under-rights';
import type { RetentionStart } from './terms/term';

/**
 * When retention ends, the earliest that it can mean: a day without a time counts from where it starts first (UTC+14), and of
 * several dates the first counts. `null` when nobody knows from when it counts.
 */
export function retentionEnd(story: StoryUnderRights, days: number, from: RetentionStart): Instant | null {
  const [start] = startsOf(story, from).toSorted();
  return start === undefined ? null : readInstant(new Date(Date.parse(start) + days * DAY).toISOString());
}

/** Whether the story has yet to be published: then retention from our publication has not begun. */
export function isYetToRun({ publishedHere }: StoryUnderRights, { door }: Asked): boolean {
  return door === 'desk' && publishedHere === null;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function startsOf(story: StoryUnderRights, from: RetentionStart): readonly Instant[] {
  const { publishedHere, versionCreated, firstPublished } = story;
  const starts = from === 'publication' ? [publishedHere] : [versionCreated, firstPublished].map((date) => (date === null ? null : earliest(date)));
  return starts.filter((start) => start !== null);
}

function earliest(date: NewsDate): Instant | null {
  const moment = readInstant(date);
  if (moment !== null) return moment;
  const { year, month, day } = calendarOf(date);
  return readInstant(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1) - 14 * HOUR).toISOString());
}
