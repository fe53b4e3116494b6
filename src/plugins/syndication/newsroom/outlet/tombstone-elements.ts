import type { FeedTombstone } from './feed';
import { xml, type Xml } from './safe-xml';

/** The stories that are gone, for Atom and for RSS, which has no word of its own for it (RFC 6721). */
export function tombstoneElements(tombstones: readonly FeedTombstone[]): readonly Xml[] {
  return tombstones.map(({ id, reason, at }) => xml`<at:deleted-entry ref="${id}" when="${at}"><at:comment>${SAID[reason]}</at:comment></at:deleted-entry>\n`);
}

/** What a partner is told about a story that is gone. */
export const SAID: Readonly<Record<FeedTombstone['reason'], string>> = {
  killed: 'Withdrawn: it must not be used.',
  withheld: 'Withheld for now: take it off until it is offered again.',
};
