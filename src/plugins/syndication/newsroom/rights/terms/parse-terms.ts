import { readInstant, type Instant } from '../../story/news-date';
import { INDEXING_POLICIES } from '../../story/provider';
import type { RightsMoment } from '../../story/story';
import { COUNTRIES } from './places';
import { REGIONS } from './regions';
import { CHANNELS, EDITS, MEDIA, type Standing, type Term, type TermRule, type Terms } from './term';

/**
 * Reads stored rules. A rule that nobody can read any more holds the story until an editor mends it: it counts as an embargo
 * without an end, with its words. `null` and a missing list are no rules.
 */
export function parseTerms(stored: unknown): Terms {
  if (stored === null || stored === undefined) return [];
  return Array.isArray(stored) ? Array.from(stored, (rule: unknown) => parseRule(rule ?? null)) : [unreadable(stored)];
}

function parseRule(stored: unknown): TermRule {
  if (!isRecord(stored)) return unreadable(stored);
  const term = readTerm(stored['term']);
  const standing = parseStanding(stored['standing']);
  const words = textOf(stored['words']);
  return term === null || standing === null ? unreadable(stored, words) : { term, words, standing };
}

function unreadable(stored: unknown, words: string | null = null): TermRule {
  const stated = words ?? JSON.stringify(stored).slice(0, 200).toWellFormed();
  return { term: { kind: 'embargo', until: { kind: 'unreadable', stated } }, words: stated, standing: { kind: 'proposed' } };
}

function parseStanding(stored: unknown): Standing | null {
  if (!isRecord(stored)) return null;
  const { kind, by, at } = stored;
  if (kind === 'proposed') return { kind };
  const [who, when] = [textOf(by), instantOf(at)];
  return (kind === 'confirmed' || kind === 'dismissed') && who !== null && when !== null ? { kind, by: who, at: when } : null;
}

/** Reads one term; `null` for what is none. */
export function readTerm(stored: unknown): Term | null {
  if (!isRecord(stored)) return null;
  const { kind } = stored;
  switch (kind) {
    case 'territory':
      return listed(stored['places'], isPlace, (places) => withEffect(stored['effect'], (effect) => ({ kind, effect, places })));
    case 'channel':
      return listed(stored['ways'], isWay, (ways) => withEffect(stored['effect'], (effect) => ({ kind, effect, ways })));
    case 'embargo':
      return made(momentOf(stored['until']), (until) => ({ kind, until }));
    case 'expiry':
      return made(momentOf(stored['at']), (at) => ({ kind, at }));
    case 'retention': {
      const { days, from } = stored;
      return typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= 36_500 && (from === 'publication' || from === 'transmission') ? { kind, days, from } : null;
    }
    case 'edits':
      return made(oneOf(EDITS, stored['may']), (may) => ({ kind, may }));
    case 'pass-on':
    case 'archive':
      return typeof stored['may'] === 'boolean' ? { kind, may: stored['may'] } : null;
    case 'pictures':
      return made(oneOf(['no', 'separately', 'with-text'], stored['licensed']), (licensed) => ({ kind, licensed }));
    case 'credit':
      return typeof stored['mandatory'] === 'boolean' ? { kind, mandatory: stored['mandatory'], line: textOf(stored['line']) } : null;
    case 'purpose':
      return stored['only'] === 'editorial' ? { kind, only: 'editorial' } : null;
    case 'machine-use':
      return typeof stored['reserved'] === 'boolean' ? { kind, reserved: stored['reserved'] } : null;
    case 'indexing':
      return made(oneOf(INDEXING_POLICIES, stored['policy']), (policy) => ({ kind, policy }));
    default:
      return null;
  }
}

type Stored = Readonly<Record<string, unknown>>;
const isRecord = (stored: unknown): stored is Stored => typeof stored === 'object' && stored !== null && !Array.isArray(stored);
const textOf = (stored: unknown): string | null => (typeof stored === 'string' && stored !== '' ? stored : null);
const instantOf = (stored: unknown): Instant | null => (typeof stored === 'string' ? readInstant(stored) : null);
const isPlace = (stored: unknown): stored is string => typeof stored === 'string' && (stored === 'world' || COUNTRIES.has(stored) || REGIONS.has(stored));
const isWay = (stored: unknown): stored is (typeof CHANNELS)[number] | (typeof MEDIA)[number] => oneOf([...CHANNELS, ...MEDIA], stored) !== null;

function oneOf<const Known extends string>(known: readonly Known[], stored: unknown): Known | null {
  return known.find((one) => one === stored) ?? null;
}

function made<Part>(part: Part | null, make: (part: Part) => Term): Term | null {
  return part === null ? null : make(part);
}

/** An empty list of places or ways would deny nothing, and a list with one that nobody knows would deny too little. */
function listed<Item>(stored: unknown, isItem: (item: unknown) => item is Item, make: (items: readonly Item[]) => Term | null): Term | null {
  return Array.isArray(stored) && stored.length > 0 && stored.every(isItem) ? make(stored) : null;
}

function withEffect(stored: unknown, make: (effect: 'allow' | 'deny') => Term): Term | null {
  return made(oneOf(['allow', 'deny'], stored), make);
}

function momentOf(stored: unknown): RightsMoment | null {
  if (!isRecord(stored)) return null;
  const { kind, instant, stated } = stored;
  const [at, words] = [instantOf(instant), textOf(stated)];
  if (kind === 'at' && at !== null) return { kind, instant: at };
  return kind === 'unreadable' && words !== null ? { kind, stated: words } : null;
}
