import { findAgency } from '../../story/agencies';
import type { Agency, AgencyRole, PhotoCredit } from '../../story/story';
import type { NoteSentence } from '../note-sentences';
import { splitCredit, type CreditParties } from './credit-parties';
import { smallLetters } from './name-case';
import { isOrganisation } from './organisation';
import { isPersonName } from './person-name';

/** A credit, and what an editor should look at. */
export interface ReadCredit {
  readonly credit: PhotoCredit;
  /** Why the parties are not certain; `null`: they are. */
  readonly doubt: NoteSentence | null;
  /** The photographer as printed in capitals; `null`: the name stands as printed. */
  readonly printedName: string | null;
}

/**
 * Reads a picture's credit line into its parties, in the order printed: `Name/library/agency/distributor`, and with the
 * agency first where the table of agencies says so (`AP Photo/Name`, `REUTERS/Name`). The line itself is kept word for word.
 * Roles come from the words (`via`, `Handout`, `Courtesy of`), else from the table. No person is ever invented.
 */
export function readCreditLine(line: string): ReadCredit {
  const words = line.replace(/\s+/g, ' ');
  if (words.length > LONGEST) return { credit: creditOf(line, null, [], null), doubt: { code: 'credit-too-long' }, printedName: null };
  const parties = splitCredit(words);
  const at = photographerAt(parties);
  const printed = parties.chain[at] ?? null;
  const photographer = printed === null ? null : smallLetters(printed);
  const left = parties.chain.filter((_, place) => place !== at);
  const agencies = left.filter((part, place) => isParty(part, place, parties, at));
  const unread = left.filter((part) => !agencies.includes(part));
  const source = handoutSource(parties, at);
  const named = [
    ...agencies.map((part) => agencyOf(part, part === source ? 'handout-source' : null)),
    ...parties.via.map((part) => agencyOf(part, 'distributor')),
  ];
  return {
    credit: { ...creditOf(line, photographer, named, parties.licence), copyrightNotice: parties.notice },
    doubt: doubtOn(unread, photographer === null && named.length === 0 && parties.licence === null, agencies.filter((part) => part !== source)),
    printedName: printed === photographer ? null : printed,
  };
}

const LONGEST = 300;

function creditOf(line: string, photographer: string | null, agencies: readonly Agency[], licence: string | null): PhotoCredit {
  return { line, photographer, agencies, copyrightNotice: null, licence, mayBePassedOn: false };
}

/** The first party where it is a person; the second after an organisation (`REUTERS/Ana Lima`). -1: nobody is named. */
function photographerAt({ chain, isCourtesy, handoutAfter, via }: CreditParties): number {
  const [first, second] = chain;
  // `Town Hall/Handout`: who handed it out, and not who took it.
  if (first === undefined || isCourtesy || handoutAfter === 1) return -1;
  const standsAlone = chain.length + via.length === 1;
  if (isPhotographer(first, standsAlone)) return 0;
  return isOrganisation(first) && second !== undefined && isPhotographer(second, false) ? 1 : -1;
}

/** Alone and in capitals (`LA NACION`), a newspaper looks like a person. */
function isPhotographer(part: string, standsAlone: boolean): boolean {
  return isPersonName(part.replace(/ et al\.?$/, '')) && !(standsAlone && !/\p{Ll}|\p{Lo}/u.test(part));
}

/** Before a photographer is found, only organisations are parties; after one, the place in the chain says it. */
function isParty(part: string, place: number, { isCourtesy, handoutAfter }: CreditParties, photographer: number): boolean {
  return isOrganisation(part) || photographer >= 0 || (place === 0 && (isCourtesy || handoutAfter === 1)) || (place > 0 && !isPersonName(part));
}

/** Who handed it out: the first party that is no agency we know, else the one before the word. */
function handoutSource({ chain, isCourtesy, handoutAfter }: CreditParties, photographer: number): string | null {
  if (!isCourtesy && handoutAfter === null) return null;
  const parties = chain.filter((_, place) => place !== photographer);
  return (isCourtesy ? parties[0] : parties.find((part) => findAgency(part) === null)) ?? chain[(handoutAfter ?? 0) - 1] ?? null;
}

function agencyOf(part: string, stated: AgencyRole | null): Agency {
  const agency = findAgency(part);
  return { name: agency?.name ?? part, role: stated ?? agency?.role ?? null };
}

function doubtOn(unread: readonly string[], isNobody: boolean, agencies: readonly string[]): NoteSentence | null {
  if (unread.length > 0) return { code: 'credit-unclear', words: unread.join('/') };
  if (isNobody) return { code: 'credit-nobody' };
  const strangers = agencies.filter((part) => !isOrganisation(part));
  return strangers.length === 0 ? null : { code: 'credit-strangers', names: strangers.join(', ') };
}
