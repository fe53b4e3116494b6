import { cleanText } from '../../story/clean-text';
import { readNewsDate } from '../../story/news-date';
import { intakeNote } from '../intake-note';
import type { NoteSentence } from '../note-sentences';
import type { IntakeNote } from '../reading';
import { disagree } from './disagree';
import { embeddedMetadata, type EmbeddedMetadata } from './embedded-metadata';
import { MOST_BYTES } from './metadata-parts';
import { PHOTO_FIELDS, type PhotoFact, type PhotoField, type PhotoReading } from './photo-reading';
import { PHOTO_TAGS } from './photo-tags';
import { xmpProperties, type XmpProperties } from './xmp-properties';

/**
 * Reads what a picture file says of its rights: XMP, then IIM, then EXIF, each field with the block and the tag that it stands in. Where blocks
 * disagree, all that they say is in `conflicts`. Never throws: what is no picture, or a broken one, has an empty reading and a note.
 */
export function readPhoto(bytes: Uint8Array): PhotoReading {
  const metadata = openedOrNull(bytes);
  if (metadata === null) return { facts: noFacts(), conflicts: [], notes: [check({ code: 'file-unreadable' })] };
  const properties = xmpProperties(metadata.xmp);
  const stated = PHOTO_FIELDS.map((field) => ({ field, facts: factsOf(field, metadata, properties) }));
  return {
    facts: { ...noFacts(), ...Object.fromEntries(stated.map(({ field, facts }) => [field, facts[0] ?? null])) },
    conflicts: stated.filter(({ field, facts }) => facts.some((fact) => disagree(field, facts[0], fact))),
    notes: bytes.length > MOST_BYTES ? [check({ code: 'file-too-large', megabytes: MOST_BYTES / 1024 / 1024 })] : [],
  };
}

function openedOrNull(bytes: Uint8Array): EmbeddedMetadata | null {
  try {
    return embeddedMetadata(bytes);
  } catch {
    return null;
  }
}

function noFacts(): Record<PhotoField, PhotoFact | null> {
  return {
    creator: null,
    creditLine: null,
    copyrightNotice: null,
    caption: null,
    headline: null,
    source: null,
    instructions: null,
    usageTerms: null,
    webStatement: null,
    licensorUrl: null,
    dataMining: null,
    digitalSourceType: null,
    dateCreated: null,
  };
}

/** What each block says of a field, the most believed first. */
function factsOf(field: PhotoField, { iim, exif }: EmbeddedMetadata, properties: XmpProperties): readonly PhotoFact[] {
  const tags = PHOTO_TAGS[field];
  const stated: readonly PhotoFact[] = [
    ...tags.xmp.map(([prefix, name]): PhotoFact => ({ from: 'XMP', tag: `${prefix}:${name}`, words: properties(prefix, name) })).filter(({ words }) => words.length > 0).slice(0, 1),
    ...(tags.iim ? [{ from: 'IIM', tag: tags.iim.dataset, words: iim.get(tags.iim.dataset) ?? [] } as const] : []),
    ...(tags.exif ? [{ from: 'EXIF', tag: tags.exif.name, words: exif.get(tags.exif.tag) ?? [] } as const] : []),
  ];
  return stated.map((fact) => ({ ...fact, words: wordsOf(field, fact) })).filter(({ words }) => words.length > 0);
}

function wordsOf(field: PhotoField, { from, words }: PhotoFact): readonly string[] {
  const clean = words.map((part) => cleanText(part.slice(0, LONGEST)).trim()).filter((part) => part !== '' && !(from === 'EXIF' && CAMERA_WORDS.test(part)));
  switch (field) {
    case 'creator':
      // Exif 2.31, Artist: several are parted by semicolons.
      return (from === 'EXIF' ? clean.flatMap((part) => part.split(/\s*;\s*/)) : clean).filter((part) => part !== '').slice(0, MOST_CREATORS);
    case 'dateCreated':
      return clean.flatMap((part) => dateIn(part) ?? []).slice(0, 1);
    case 'creditLine':
    case 'copyrightNotice':
    case 'caption':
    case 'headline':
    case 'source':
    case 'instructions':
    case 'usageTerms':
    case 'webStatement':
    case 'licensorUrl':
    case 'dataMining':
    case 'digitalSourceType':
      return clean.slice(0, 1);
  }
}

const LONGEST = 5000;
const MOST_CREATORS = 20;

/** What cameras and programs put where a caption or a name belongs. */
const CAMERA_WORDS = /^(?:[\w ]{0,30}digital camera|sony dsc|exif_jpeg_picture|dcim\\.*|dji_.{0,30}|picasa|default|unknown|user|owner|n\/a)$/i;

/** A moment only where it has an offset; else its day: `2024:09:29 10:37:52` and `20240929` are days. */
function dateIn(stated: string): string | null {
  const moment = stated.includes('T') ? readNewsDate(stated) : null;
  const [, year = '', month, day] = /^(\d{4})(?:[-:]?(\d{2})(?:[-:]?(\d{2}))?)?(?=$|[T\s])/.exec(stated) ?? [];
  return moment ?? readNewsDate([year, month, day].filter((part) => part !== undefined).join('-'));
}

function check(sentence: NoteSentence): IntakeNote {
  return intakeNote('read-photo', 'check', sentence);
}
