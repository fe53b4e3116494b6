import { AsyncLocalStorage } from 'node:async_hooks';
import { readInstant, type Instant } from '../../../newsroom/story/news-date';

/** The only clock of the plugin. */
export function now(): Instant {
  const instant = moment.getStore() ?? readInstant(new Date().toISOString());
  if (instant === null) throw new Error('The clock of this machine is out of range.');
  return instant;
}

/** Does a piece of work with the clock standing still, so that all of it is decided at one moment. */
export function atMoment<Result>(instant: Instant, run: () => Result): Result {
  return moment.run(instant, run);
}

const moment = new AsyncLocalStorage<Instant>();
