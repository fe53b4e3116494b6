import { readAddress } from '../story/address';
import { cleanText } from '../story/clean-text';
import { readNewsDate } from '../story/news-date';
import { CORRECTION_CLASSES, PUB_STATUSES, type Byline, type Picture, type Story } from '../story/story';
import { paragraph } from '../story/body';
import { intakeNote } from './intake-note';
import type { ReadStory, StoryField } from './reading';
import { readEmbargo, readExpiry } from './values/rights-moment';
import { readWireDate } from './values/wire-date';
import { afterOpening } from './wording/byline-roles';
import { readBylineAndDate } from './wording/byline-and-date';
import { readCopyrightNotice } from './wording/copyright-notice';
import { readCreditLine } from './wording/credit-line';
import { readStatedDate } from './wording/stated-date';
import { readWriters } from './wording/writers';

const RULE = 'editor';

/**
 * Fills a field with other words of the page, as an editor points at them; `null` empties it. The words are read as the field
 * demands: a notice gives its holder and year, too; a credit goes to the first picture without one. Words that cannot
 * mean such a thing leave the story as it was, with a note.
 */
export function correctField(read: ReadStory, field: StoryField, words: string | null): ReadStory {
  const stated = words === null ? null : cleanText(words).trim();
  const story = corrected(read.story, field, stated === '' ? null : stated);
  if (story === null) {
    return { ...read, notes: [...read.notes, intakeNote(RULE, 'check', { code: 'words-unfit', field: { code: `field.${field}` } }, words)] };
  }
  const filled = [field, ...alsoFilled(field, read.story, story)];
  const provenance = read.provenance.filter((source) => !filled.includes(source.field));
  return { ...read, story, provenance: stated ? [...provenance, ...filled.map((each) => ({ field: each, rule: RULE, quote: stated }))] : provenance };
}

/** The fields that the same words gave: a notice its holder and year, a byline its author. */
function alsoFilled(field: StoryField, before: Story, after: Story): readonly StoryField[] {
  if (field === 'byline') return before.source.author === after.source.author ? [] : ['source.author'];
  if (field !== 'rights.copyrightNotice') return [];
  const { copyrightHolder, copyrightYear } = after.rights;
  return [...(copyrightHolder === before.rights.copyrightHolder ? [] : ['rights.copyrightHolder' as const]), ...(copyrightYear === before.rights.copyrightYear ? [] : ['rights.copyrightYear' as const])];
}

/** `null` when the words cannot be meant. */
function corrected(story: Story, field: StoryField, words: string | null): Story | null {
  const { source, rights } = story;
  const inSource = (part: Partial<Story['source']>): Story => ({ ...story, source: { ...source, ...part } });
  const inRights = (part: Partial<Story['rights']>): Story => ({ ...story, rights: { ...rights, ...part } });
  switch (field) {
    case 'headline':
    case 'slugline':
    case 'summary':
    case 'creditLine':
    case 'dateline':
    case 'language':
    case 'version':
    case 'correctionNote':
    case 'editorsNote':
      return { ...story, [field]: words };
    case 'byline':
      return words === null ? withByline(story, null) : withSigned(story, bylineOf(words));
    case 'body':
      return { ...story, body: words === null ? [] : words.split(/\n\s*\n/).map((text) => paragraph(text.replace(/\s+/g, ' ').trim())) };
    case 'firstPublished':
    case 'versionCreated': {
      const date = words === null ? null : (readWireDate(words) ?? readStatedDate(words));
      return words !== null && date === null ? null : { ...story, [field]: date };
    }
    case 'correctionClass':
      return words === null ? { ...story, correctionClass: null } : within(CORRECTION_CLASSES, words, (correctionClass) => ({ ...story, correctionClass }));
    case 'pubStatus':
      return words === null ? null : within(PUB_STATUSES, words, (pubStatus) => ({ ...story, pubStatus }));
    case 'pictures':
      return words === null ? { ...story, pictures: [] } : { ...story, pictures: withCredit(story.pictures, words) };
    case 'source.author':
      return inSource({ author: words });
    case 'source.distributor':
      return inSource({ distributor: words });
    case 'source.retrievedFrom':
      return inSource({ retrievedFrom: words });
    case 'source.originalTitle':
      return inSource({ originalTitle: words });
    case 'source.address': {
      const address = words === null ? null : readAddress(words);
      return words !== null && address === null ? null : inSource({ address });
    }
    case 'source.retrieved': {
      const retrieved = words === null ? null : (readNewsDate(words) ?? readStatedDate(words));
      return words !== null && retrieved === null ? null : inSource({ retrieved });
    }
    case 'rights.copyrightHolder':
      return inRights({ copyrightHolder: words });
    case 'rights.copyrightYear':
      return words !== null && !/^\d{4}$/.test(words) ? null : inRights({ copyrightYear: words === null ? null : Number(words) });
    case 'rights.copyrightNotice': {
      const notice = words === null ? null : readCopyrightNotice(words);
      return inRights({ copyrightNotice: words, ...(notice ? { copyrightHolder: notice.holder ?? rights.copyrightHolder, copyrightYear: notice.year ?? rights.copyrightYear } : {}) });
    }
    case 'rights.usageTerms':
      return inRights({ usageTerms: words });
    case 'rights.legalNotice':
      return inRights({ legalNotice: words });
    case 'rights.embargo':
      return inRights({ embargo: readEmbargo(words) });
    case 'rights.expiry':
      return inRights({ expiry: readExpiry(words) });
    case 'identity':
    case 'replaces':
      return { ...story, [field]: words === null ? null : { scheme: readAddress(words) === null ? 'guid' : 'url', value: words } };
  }
}

function within<Value extends string>(known: readonly Value[], words: string, make: (value: Value) => Story): Story | null {
  const value = known.find((candidate) => candidate === words.toLowerCase());
  return value === undefined ? null : make(value);
}

/** The original's author is whom its byline names. */
function withByline(story: Story, byline: Byline | null): Story {
  return { ...story, byline, source: { ...story.source, author: byline?.line ? afterOpening(byline.line) : null } };
}

const withSigned = (story: Story, byline: Byline | null): Story | null => (byline === null ? null : withByline(story, byline));

/** A whole line with its date and roles, or the bare names. */
function bylineOf(words: string): Byline | null {
  const line = words.replace(/\s+/g, ' ');
  const named = readWriters(afterOpening(line));
  return readBylineAndDate(line)?.byline ?? (named && { line, writers: named.writers });
}

function withCredit(pictures: readonly Picture[], words: string): readonly Picture[] {
  const { credit } = readCreditLine(words);
  const place = pictures.findIndex((picture) => picture.credit === null);
  if (place < 0) return [...pictures, { address: null, caption: null, credit }];
  return pictures.map((picture, index) => (index === place ? { ...picture, credit } : picture));
}
