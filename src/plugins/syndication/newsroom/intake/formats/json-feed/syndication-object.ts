import type { Url } from '../../../story/address';
import { CORRECTION_CLASSES, type CorrectionClass } from '../../../story/story';
import { isObject, valueAt, type JsonObject } from '../../json/json-value';
import { oneLine } from '../../markup/plain-text';
import { resolveAddress } from '../../markup/web-base';
import { state, type StatedField, type Statement } from '../../state';
import { readPubStatus } from '../../values/pub-status';
import type { Stated } from '../../values/stated';
import { readAuthors } from '../../values/stated-authors';
import { stateDates } from '../../feeds/stated-dates';
import { stateCopyright } from '../../values/stated-notice';
import { strictestEmbargo, strictestExpiry, type StatedWords } from '../../values/strictest-moment';

/** What `_syndication` states, and what the editor should know. */
export interface SyndicationRead extends Stated {
  /** The story's own page, which is also its identity where the feed gives it no other. */
  readonly address: StatedField<'source.address'> | null;
}

/**
 * Reads `_syndication`: JSON Feed has no rights, credits, embargo or status, and lets a feed carry them in an object of its own.
 * Keys are the words of our glossary; `pub_status`, `pubStatus` and `pubstatus` are one key, and those of ninjs are known.
 */
export function syndicationOf(item: unknown, base: Url | null): SyndicationRead {
  const said = keysOf(item);
  const words = (...keys: readonly string[]) => keys.map((key) => wordsIn(said(key))).find((text) => text !== null) ?? null;
  const status = readPubStatus(words('pubstatus', 'status'), `${RULE}/pub_status`);
  const published = stateDates('firstPublished', dated(words('firstpublished', 'firstcreated'), 'first_published'));
  const changed = stateDates('versionCreated', dated(words('versioncreated'), 'version_created'));
  const byline = words('byline');
  const authors = readAuthors(byline === null ? [] : [byline], `${RULE}/byline`);
  const address = words('address', 'url', 'canonicalurl', 'canonical');
  const replaces = words('replaces');
  const statements = [
    state('version', words('version'), `${RULE}/version`),
    ...changed.statements,
    state('replaces', replaces === null ? null : { scheme: 'guid', value: replaces }, `${RULE}/replaces`, replaces),
    strictestEmbargo(momentIn(said, ['embargo', 'embargoed', 'embargoeduntil'])),
    strictestExpiry(momentIn(said, ['expiry', 'expires', 'expiration'])),
    ...status.statements,
    state('slugline', words('slugline'), `${RULE}/slugline`),
    ...authors.statements,
    state('creditLine', words('creditline'), `${RULE}/credit_line`),
    state('dateline', words('dateline'), `${RULE}/dateline`),
    ...published.statements,
    state('correctionNote', words('correctionnote'), `${RULE}/correction_note`),
    state('correctionClass', correctionClass(words('correctionclass')), `${RULE}/correction_class`),
    state('editorsNote', words('editorsnote', 'ednote'), `${RULE}/editors_note`),
    state('source.author', words('author'), `${RULE}/author`),
    state('source.distributor', words('distributor', 'provider', 'publisher'), `${RULE}/distributor`),
    state('source.originalTitle', words('originaltitle'), `${RULE}/original_title`),
    ...stateCopyright({ notice: words('copyrightnotice', 'copyright'), holder: words('copyrightholder'), year: words('copyrightyear') }, `${RULE}/copyright`),
    state('rights.usageTerms', words('usageterms', 'license', 'licence'), `${RULE}/usage_terms`),
    state('rights.legalNotice', words('legalnotice'), `${RULE}/legal_notice`),
  ];
  return { statements, address: state('source.address', resolveAddress(address, base), `${RULE}/address`, address), notes: [...status.notes, ...published.notes, ...changed.notes, ...authors.notes] };
}

/** The rights of the whole feed, for a story that states no notice and no holder of its own. */
export function stateFeedRights(feed: unknown, own: readonly Statement[], printed: readonly Statement[]): readonly Statement[] {
  const said = keysOf(feed);
  const names = (statement: Statement) => statement?.field === 'rights.copyrightHolder' || statement?.field === 'rights.copyrightNotice';
  const isOwned = own.some(names);
  const notice = wordsIn(said('copyrightnotice')) ?? wordsIn(said('copyright'));
  return [
    ...(isOwned ? [] : printed),
    ...(isOwned || printed.some(names) ? [] : stateCopyright({ notice, holder: wordsIn(said('copyrightholder')) }, 'json-feed:_syndication/copyright').filter((statement) => statement?.field !== 'rights.copyrightYear')),
    state('rights.usageTerms', wordsIn(said('usageterms')) ?? wordsIn(said('license')), 'json-feed:_syndication/usage_terms'),
    state('rights.legalNotice', wordsIn(said('legalnotice')), 'json-feed:_syndication/legal_notice'),
    state('source.distributor', wordsIn(said('distributor')), 'json-feed:_syndication/distributor'),
  ];
}

const RULE = 'json-feed:items/_syndication';

/** The object's values by their keys in small letters, without strokes. */
function keysOf(owner: unknown): (key: string) => unknown {
  const object = valueAt(owner, '_syndication');
  const keys: JsonObject = isObject(object) ? object : {};
  const values = new Map(Object.entries(keys).map(([key, value]) => [key.replace(/[_-]/g, '').toLowerCase(), value] as const));
  return (key) => values.get(key);
}

function wordsIn(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : null;
}

const dated = (words: string | null, key: string): readonly StatedWords[] => (words === null ? [] : [{ words, rule: `${RULE}/${key}` }]);

/** Anything stated holds, also what is no date: `""` and `true` are embargoes that nobody can read. */
function momentIn(said: (key: string) => unknown, keys: readonly string[]): readonly StatedWords[] {
  return keys.flatMap((key) => {
    const value = said(key);
    if (value === undefined || value === null || value === false) return [];
    return [{ words: wordsIn(value) ?? (value === true ? 'true' : ''), rule: `${RULE}/${key}` }];
  });
}

function correctionClass(words: string | null): CorrectionClass | null {
  return CORRECTION_CLASSES.find((known) => known === words?.toLowerCase()) ?? null;
}
