import { readAddress, type Url } from '../../story/address';
import type { PhotoCredit } from '../../story/story';
import { intakeNote } from '../intake-note';
import type { NoteSentence } from '../note-sentences';
import type { IntakeNote } from '../reading';
import { readCaption } from '../wording/caption';
import { captionAndCredit, type CaptionAndCredit } from '../wording/caption-and-credit';
import { readCreditLine } from '../wording/credit-line';
import { isOrganisation } from '../wording/organisation';
import { isPersonName } from '../wording/person-name';
import { sameSigns } from '../wording/same-signs';
import { creditFrom, type CreditParts } from '../wording/stated-credit';
import { namedLine } from './named-line';
import type { PhotoField, PhotoReading } from './photo-reading';

/** What can be prefilled for a picture, and what an editor should look at. */
export interface CreditFromPhoto {
  readonly credit: PhotoCredit | null;
  /** Where the file says that a licence can be had. */
  readonly acquireLicencePage: Url | null;
  /** Without the credit that stood at its end. */
  readonly caption: string | null;
  readonly notes: readonly IntakeNote[];
}

/**
 * The photo credit and the caption that a picture file states: its credit line with its creators, see {@link namedLine}; without a line the
 * creators, where they are names. Nothing is guessed: where the blocks of the file, or its creator and the credits in its line and its caption,
 * say different things there is no credit, and a note that says so; a copyright notice alone names nobody who took a picture.
 */
export function photoCreditFrom(reading: PhotoReading): CreditFromPhoto {
  const conflicts = reading.conflicts.flatMap(({ field, facts }) => (isFilled(field) ? [{ field, facts }] : []));
  const contradictions = conflicts.map(({ field, facts }) => contradiction(field, facts.map(({ from, words }) => `${from}: ${words.join(', ')}`)));
  const parts = conflicts.some(({ field }) => field !== 'caption') ? null : partsOf(reading);
  const stated = conflicts.some(({ field }) => field === 'caption') ? null : (words(reading, 'caption')[0] ?? null);
  const others = parts === null ? [] : otherPeople(parts, stated);
  const usable = others.length > 0 ? null : parts;
  const { caption, credit } = usable === null ? { caption: stated, credit: null } : withNames(captionAndCredit(stated, usable), usable, words(reading, 'creator'));
  return {
    credit: credit && withinSchema(credit),
    acquireLicencePage: addressOf(reading, 'licensorUrl'),
    caption,
    notes: [...reading.notes, ...contradictions, ...others, ...(credit === null ? withoutCredit(reading, usable) : doubts(credit)), ...dutiesIn(reading)],
  };
}

function isFilled(field: PhotoField): field is Filled {
  return FILLED.some((filled) => filled === field);
}

/** Without a line, only names are believed: what cameras and cut-out programs put there is none. */
function partsOf(reading: PhotoReading): CreditParts {
  const creators = words(reading, 'creator');
  const areNames = creators.length > 0 && creators.every((name) => isPersonName(name) || isOrganisation(name));
  return {
    line: words(reading, 'creditLine')[0] ?? (areNames ? creators.join(', ') : null),
    photographer: creators.length === 1 ? (creators[0] ?? null) : null,
    copyrightNotice: words(reading, 'copyrightNotice')[0] ?? null,
    licence: addressOf(reading, 'webStatement'),
  };
}

function withNames({ caption, credit }: CaptionAndCredit, parts: CreditParts, creators: readonly string[]): CaptionAndCredit {
  if (credit === null) return { caption, credit };
  const line = namedLine(credit.line, creators);
  return { caption, credit: line === credit.line ? credit : creditFrom({ ...parts, line }) };
}

/** The credits in the line and in the caption that name somebody other than the creator. */
function otherPeople({ photographer, line }: CreditParts, caption: string | null): readonly IntakeNote[] {
  const stated = [line, caption === null ? null : (readCaption(caption)?.credit.line ?? null)].flatMap((words) => words ?? []);
  const named = stated.flatMap((words) => readCreditLine(words).credit.photographer ?? []);
  const people = [...(isStated(photographer) && isPersonName(photographer) ? [photographer] : []), ...named];
  return new Set(people.map(surname)).size > 1 ? [contradiction('creator', [...(isStated(photographer) ? [photographer] : []), ...stated])] : [];
}

function isStated(words: string | null | undefined): words is string {
  return typeof words === 'string';
}

/** Credits shorten first names: `A. Lima`. */
function surname(name: string): string {
  return sameSigns(name).split(' ').at(-1) ?? '';
}

/** What a photo credit holds at most. */
function withinSchema(credit: PhotoCredit): PhotoCredit | null {
  const { agencies, licence } = credit;
  return { ...credit, agencies: agencies.filter(({ name }) => name.length <= 255), licence: licence !== null && licence.length > 255 ? null : licence };
}

function withoutCredit(reading: PhotoReading, parts: CreditParts | null): readonly IntakeNote[] {
  const creators = words(reading, 'creator');
  if (parts === null) return [];
  if (creators.length > 0) return [check({ code: 'file-creator-unclear' }, creators.join(', '))];
  const [notice] = words(reading, 'copyrightNotice');
  return notice === undefined ? [] : [check({ code: 'file-notice-only' }, notice)];
}

function doubts({ line, photographer }: PhotoCredit): readonly IntakeNote[] {
  const { doubt } = readCreditLine(line);
  return doubt === null || photographer !== null ? [] : [check(doubt, line)];
}

/** What the file asks of whoever prints it. IPTC digital source types: https://cv.iptc.org/newscodes/digitalsourcetype/ */
function dutiesIn(reading: PhotoReading): readonly IntakeNote[] {
  const stated: readonly (readonly [PhotoField, NoteSentence])[] = [
    ['instructions', { code: 'file-instructions' }],
    ['usageTerms', { code: 'file-terms' }],
  ];
  const terms = stated.flatMap(([field, sentence]) => words(reading, field).map((quote) => check(sentence, quote)));
  const made = words(reading, 'digitalSourceType').filter((type) => /(?:trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia|algorithmicMedia)$/i.test(type));
  return [...terms, ...made.map((type) => check({ code: 'file-machine-made' }, type))];
}

function words({ facts }: PhotoReading, field: PhotoField): readonly string[] {
  return facts[field]?.words ?? [];
}

function addressOf(reading: PhotoReading, field: PhotoField): Url | null {
  const [stated] = words(reading, field);
  return stated === undefined ? null : readAddress(stated);
}

function contradiction(field: Filled, statements: readonly string[]): IntakeNote {
  return check({ code: 'file-contradicts', what: { code: `file-${field}` } }, statements.join(' | '));
}

/** What is filled in from a file. */
const FILLED = ['creator', 'creditLine', 'copyrightNotice', 'webStatement', 'caption'] as const satisfies readonly PhotoField[];
type Filled = (typeof FILLED)[number];

function check(sentence: NoteSentence, quote: string | null = null): IntakeNote {
  return intakeNote('photo-credit-from', 'check', sentence, quote);
}
