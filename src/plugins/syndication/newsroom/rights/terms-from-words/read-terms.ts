import { WORD_RULES } from '.';
import { isRestrictive } from '../terms/is-restrictive';
import type { TermRule } from '../terms/term';
import { AS_STATED } from './as-stated';
import type { FoundTerm, MomentReaders } from './word-rule';

/** What usage terms or a note to the desk say, as rules to confirm, and what nobody understood. */
export interface ReadTerms {
  readonly proposed: readonly TermRule[];
  /** The words that no rule read, in their order. They bind nobody until an editor has looked at them. */
  readonly unread: readonly string[];
}

/**
 * Reads usage terms word by word. Whatever takes something away is proposed; what gives something is proposed only where every
 * word is understood and nothing of its kind is taken away: permission is never read out of restriction.
 */
export function readTerms(words: string, moments: MomentReaders = AS_STATED): ReadTerms {
  const text = words.slice(0, LONGEST);
  const found = WORD_RULES.flatMap((rule) => rule.find(text, moments));
  const unread = [...wordsLeft(text, found), ...(words.length > LONGEST ? [words.slice(LONGEST).trim()] : [])].filter((left) => left !== '');
  const restricted = new Set(found.filter(({ term }) => isRestrictive(term)).map(({ term }) => term.kind));
  const kept = found.filter(({ term }) => isRestrictive(term) || (unread.length === 0 && !restricted.has(term.kind)));
  return { proposed: onceEach(kept.map((one) => proposal(one, text))), unread };
}

const LONGEST = 10_000;

function proposal({ term, start, end }: FoundTerm, text: string): TermRule {
  return { term, words: text.slice(start, end).replace(/\s+/g, ' ').trim(), standing: { kind: 'proposed' } };
}

/** The same term twice is one rule, with the words that say most. */
function onceEach(rules: readonly TermRule[]): readonly TermRule[] {
  const known = new Map<string, TermRule>();
  for (const rule of rules) {
    const key = JSON.stringify(rule.term);
    const before = known.get(key);
    if (before === undefined || (before.words?.length ?? 0) < (rule.words?.length ?? 0)) known.set(key, rule);
  }
  const isNamed = rules.some(({ term }) => term.kind === 'credit' && term.line !== null);
  return [...known.values()].filter(({ term }) => !(isNamed && term.kind === 'credit' && term.line === null));
}

/** What stands between the words that were read, piece by piece, without pieces that say nothing by themselves. */
function wordsLeft(text: string, found: readonly FoundTerm[]): readonly string[] {
  const left: string[] = [];
  let from = 0;
  for (const { start, end } of found.toSorted((one, other) => one.start - other.start)) {
    if (start > from) left.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  left.push(text.slice(from));
  return left.flatMap((piece) => piece.split(/[\n|;*]|[.,](?=\s|$)|\s\/\s/)).map((piece) => piece.replace(/\s+/g, ' ').trim()).filter(saysSomething);
}

function saysSomething(piece: string): boolean {
  return (piece.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => !SAYS_NOTHING.has(word.toLowerCase()));
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(
  'a an and any are at attention be by des dem der die du ed editor editors eds et for fuer für in is it its la le les note nota of on or rights please s the this to u und use usage used with y en het de een el los none hinweis achtung redaktionen'.split(' '),
);
