import type { Asked } from './asked';
import { fidelityOf } from './fidelity/fidelity';
import type { Hold } from './hold';
import { isYetToRun, retentionEnd } from './retention-end';
import type { StoryUnderRights } from './story-under-rights';
import { reaches } from './terms/channels';
import { isAllowed, isDenied, readCountry } from './terms/places';
import type { Edits, Term, TermRule } from './terms/term';

/** What the terms of a story hold against this question. A rule that nobody confirmed binds as well, where it takes something away. */
export function termHolds(story: StoryUnderRights, asked: Asked): readonly Hold[] {
  return [...story.terms.flatMap((rule) => holdsOf(rule, story, asked)), ...passOnHolds(story, asked)];
}

function holdsOf({ term, words }: TermRule, story: StoryUnderRights, asked: Asked): readonly Hold[] {
  switch (term.kind) {
    case 'territory':
      return territoryHolds(term, words, asked);
    case 'channel':
      return isOpen(term, asked) ? [] : [{ reason: 'channel-not-allowed', channel: asked.channel, words }];
    case 'embargo':
      return term.until.kind === 'at' && term.until.instant <= asked.now ? [] : [{ reason: 'terms-embargo', until: term.until, words }];
    case 'expiry':
      return term.at.kind === 'at' && term.at.instant > asked.now ? [] : [{ reason: 'terms-expired', since: term.at, words }];
    case 'retention':
      return retentionHolds(term, words, story, asked);
    case 'edits':
      return editHolds(term.may, words, story);
    case 'pictures':
      return pictureHolds(term.licensed, words, story);
    case 'credit':
      return term.mandatory ? [...(isOurs(story) ? uncredited(story) : []), ...namedCreditHolds(term.line, words, story)] : [];
    case 'archive':
      return !term.may && asked.channel === 'archive' ? [{ reason: 'archive-not-allowed', words }] : [];
    case 'pass-on':
    case 'purpose':
    case 'machine-use':
    case 'indexing':
      return [];
  }
}

type TermOf<Kind extends Term['kind']> = Extract<Term, { kind: Kind }>;

function territoryHolds({ effect, places }: TermOf<'territory'>, words: string | null, { door, territory }: Asked): readonly Hold[] {
  if (effect === 'allow' && places.includes('world')) return [];
  // The desk of a story that may run somewhere may publish it; where it may not, the other doors refuse it.
  if (door === 'desk' && territory === null) return [];
  const country = readCountry(territory);
  if (country === null) return [{ reason: 'territory-unknown', words }];
  const isFree = effect === 'deny' ? !isDenied(country, places) : isAllowed(country, places);
  return isFree ? [] : [{ reason: 'territory-not-allowed', territory: country, words }];
}

/** Unknown is not allowed: neither for those that a list names, nor for those that it leaves out. */
function isOpen({ effect, ways }: TermOf<'channel'>, { channel }: Asked): boolean {
  return channel !== null && reaches(ways, channel) === (effect === 'allow');
}

function retentionHolds({ days, from }: TermOf<'retention'>, words: string | null, story: StoryUnderRights, asked: Asked): readonly Hold[] {
  if (from === 'publication' && isYetToRun(story, asked)) return [];
  const end = retentionEnd(story, days, from);
  if (end === null) return [{ reason: 'retention-unknown', from, words }];
  return end <= asked.now ? [{ reason: 'retention-ended', since: end, days, words }] : [];
}

function editHolds(may: Edits, words: string | null, { texts, language, firstPublished }: StoryUnderRights): readonly Hold[] {
  if (may === 'yes' || !texts) return [];
  const { changes, beyondStyle } = fidelityOf(texts.received, texts.standing, { language, published: firstPublished });
  const against = may === 'no' ? changes : beyondStyle;
  return against.length === 0 ? [] : [{ reason: 'edited', may, changes: against, words }];
}

function pictureHolds(licensed: TermOf<'pictures'>['licensed'], words: string | null, { pictures }: StoryUnderRights): readonly Hold[] {
  const isLicensed = (licence: string | null) => licensed === 'with-text' || (licensed === 'separately' && licence !== null);
  return pictures.flatMap(({ credit }, picture): readonly Hold[] => (isLicensed(credit?.licence ?? null) ? [] : [{ reason: 'picture-not-licensed', picture, words }]));
}

/** A staff story owes credits where its terms say so; what others made owes them anyway. */
function uncredited({ pictures }: StoryUnderRights): readonly Hold[] {
  return pictures.flatMap(({ credit }, picture): readonly Hold[] => (credit === null ? [{ reason: 'picture-uncredited', picture }] : []));
}

function namedCreditHolds(line: string | null, words: string | null, story: StoryUnderRights): readonly Hold[] {
  return line === null || isCredited(story, line) ? [] : [{ reason: 'credit-line-missing', line, words }];
}

/** Whether readers see the words that must appear: as a credit line of the story or of a picture, in its byline, notice or parties. */
function isCredited({ creditLine, byline, source, rights, pictures }: StoryUnderRights, line: string): boolean {
  const printed = [
    creditLine,
    byline?.line ?? null,
    ...(byline?.writers.map(({ name }) => name) ?? []),
    source.author,
    source.distributor,
    rights.copyrightHolder,
    rights.copyrightNotice,
    ...pictures.flatMap(({ credit }) => [credit?.line ?? null, credit?.copyrightNotice ?? null]),
  ];
  return printed.some((words) => words !== null && lettersOf(words).includes(lettersOf(line)));
}

/** Letters and figures alone: capitals, stops and slashes do not make another credit. */
const lettersOf = (words: string): string => words.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Partners get what others made only where somebody confirmed that it may be passed on, and each picture by its own licence. */
function passOnHolds(story: StoryUnderRights, { door }: Asked): readonly Hold[] {
  if (door === 'desk' || door === 'public') return [];
  const rules = story.terms.flatMap(({ term, words }) => (term.kind === 'pass-on' ? [{ may: term.may, words }] : []));
  const denial = rules.find(({ may }) => !may);
  const isFree = denial === undefined && (isOurs(story) || rules.length > 0);
  const held: readonly Hold[] = isFree ? [] : [{ reason: 'passing-on-not-allowed', words: denial?.words ?? null }];
  return [...held, ...story.pictures.flatMap(({ credit }, picture): readonly Hold[] => (credit?.mayBePassedOn === true ? [] : [{ reason: 'picture-not-passed-on', picture }]))];
}

function isOurs({ hasCitation, relationship }: StoryUnderRights): boolean {
  return !hasCitation && relationship === null;
}
