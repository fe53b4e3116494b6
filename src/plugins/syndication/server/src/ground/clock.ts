import { readInstant, type Instant } from '../../../newsroom/story/news-date';

/** The only clock of the plugin. */
export function now(): Instant {
  const instant = readInstant(new Date().toISOString());
  if (instant === null) throw new Error('The clock of this machine is out of range.');
  return instant;
}
