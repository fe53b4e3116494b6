import { readAddress } from '../../story/address';
import { state, type Statement } from '../state';
import { stateCopyright } from '../values/stated-notice';
import { readPeriod } from './stated-period';
import { strictestEmbargo, strictestExpiry, type StatedWords } from '../values/strictest-moment';
import { allWordsIn, wordsIn, type FeedLevel, type WordsOf } from './feed-level';
import { attribute } from '../markup/markup';
import { plainTextOf } from '../markup/plain-text';

/**
 * Reads an item's rights in Dublin Core, PRISM, Creative Commons and the feed's own words. Levels come innermost first: the
 * item, (of Atom) its source, the feed. The feed's notice is of the lowest rank: it speaks for a story that has no notice and
 * names no holder of its own, and its year is the feed's.
 * @param printed the notice that stands below the story's text, of the rank between.
 */
export function stateRights(levels: readonly FeedLevel[], printed: readonly Statement[], wordsOf: WordsOf = plainTextOf): readonly Statement[] {
  const [item] = levels;
  const outer = levels.slice(1);
  if (item === undefined) return [];
  const own = stateOwn(item, wordsOf);
  const names = (statement: Statement) => statement !== null && statement.field !== 'rights.copyrightYear';
  const story = own.some(names) ? own : [...own, ...printed];
  const isOwned = story.some(names);
  return [
    strictestEmbargo([...levels.flatMap(embargoed), ...periods(item, ['dcterms:available', 'dcterms:valid']).start]),
    strictestExpiry([...levels.flatMap(expiring), ...expiringOwn(item), ...periods(item, ['dcterms:valid', 'dcterms:available']).end]),
    ...story,
    ...(isOwned ? [] : (outer.map((level) => stateFeed(level, wordsOf)).find((stated) => stated.some((statement) => statement !== null)) ?? [])),
    ...levels.flatMap((level) => TERMS.map((name) => state('rights.usageTerms', termsIn(level, name), `${level.rule}/${name}`))),
    ...levels.flatMap((level) => NOTICES.map((name) => state('rights.usageTerms', addressIn(level, name, wordsOf), `${level.rule}/${name}`))),
    state('creditLine', wordsIn(item, 'prism:creditLine'), `${item.rule}/prism:creditLine`),
  ];
}

const HOLDERS = ['dcterms:rightsHolder', 'prism:rightsOwner'];
const NOTICES = ['rights', 'copyright', 'atom:rights', 'dc:rights', 'dcterms:rights', 'prism:copyright'];
const TERMS = ['cc:license', 'dcterms:license', 'prism:permissions', 'prism:restrictions', 'prism:reuseProhibited', 'dcterms:accessRights'];

function stateOwn(level: FeedLevel, wordsOf: WordsOf): readonly Statement[] {
  return [...holders(level), ...yearOf(level), ...noticeOf(level, wordsOf)];
}

/** The year of a feed's notice is the feed's. */
function stateFeed(level: FeedLevel, wordsOf: WordsOf): readonly Statement[] {
  return [...holders(level), ...noticeOf(level, wordsOf).filter((statement) => statement?.field !== 'rights.copyrightYear')];
}

function holders(level: FeedLevel): readonly Statement[] {
  return HOLDERS.map((name) => state('rights.copyrightHolder', wordsIn(level, name), `${level.rule}/${name}`));
}

/** The first notice alone: the holder of one must never stand beside the words of another. */
function noticeOf(level: FeedLevel, wordsOf: WordsOf): readonly Statement[] {
  const place = NOTICES.find((name) => noticeIn(level, name, wordsOf) !== null);
  return place === undefined ? [] : stateCopyright({ notice: noticeIn(level, place, wordsOf), holder: null }, `${level.rule}/${place}`);
}

/** A bare address is a licence, not a notice. */
function noticeIn(level: FeedLevel, name: string, wordsOf: WordsOf): string | null {
  const words = wordsIn(level, name, wordsOf);
  return words === null || readAddress(words) !== null ? null : words;
}

function addressIn(level: FeedLevel, name: string, wordsOf: WordsOf): string | null {
  const words = wordsIn(level, name, wordsOf);
  return words === null ? null : readAddress(words);
}

function yearOf(level: FeedLevel): readonly Statement[] {
  return ['prism:copyrightYear', 'dcterms:dateCopyrighted'].map((name) => {
    const words = wordsIn(level, name);
    const year = /^((?:19|20)\d{2})(?:-\d{2}|$)/.exec(words ?? '')?.[1];
    return state('rights.copyrightYear', year === undefined ? null : Number(year), `${level.rule}/${name}`, words);
  });
}

/** A licence stands as words or, in RDF, as the address of a resource. */
function termsIn(level: FeedLevel, name: string): string | null {
  const [element = null] = level.children(name);
  return plainTextOf(element) ?? attribute(element, 'rdf:resource') ?? attribute(element, 'resource');
}

/** An embargo that is stated empty holds the story until somebody lifts it. */
function embargoed({ children, rule }: FeedLevel): readonly StatedWords[] {
  return children('prism:embargoDate').map((element) => ({ words: plainTextOf(element) ?? '', rule: `${rule}/prism:embargoDate` }));
}

function expiring(level: FeedLevel): readonly StatedWords[] {
  return allWordsIn(level, ['prism:expirationDate']);
}

/** RSS 0.93 had an `expirationDate` of its own; a `killDate` of a feed or a journal is that issue's. */
function expiringOwn(level: FeedLevel): readonly StatedWords[] {
  return allWordsIn(level, ['expirationDate', 'prism:killDate']);
}

/** A period says both; a single date of `available` is its start, one of `valid` its end. */
function periods(level: FeedLevel, names: readonly string[]): { readonly start: readonly StatedWords[]; readonly end: readonly StatedWords[] } {
  const stated = allWordsIn(level, names).map(({ words, rule }) => ({ rule, ...(readPeriod(words) ?? (rule.endsWith('valid') ? { start: null, end: words } : { start: words, end: null })) }));
  const side = (at: 'start' | 'end') => stated.flatMap(({ rule, [at]: words }) => (words === null ? [] : [{ words, rule }]));
  return { start: side('start'), end: side('end') };
}
