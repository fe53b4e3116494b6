import { isObject, listAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { intakeNote } from '../../intake-note';
import type { IntakeNote, JsonFormat, ReadStory } from '../../reading';
import { isApItem } from '../ap-media-api/ap-item';
import { isDigitalwiresItem } from '../dpa-digitalwires/digitalwires-item';
import { isPost } from '../wordpress/post';
import { readItem } from './read-item';

const NAME = 'ninjs';

/**
 * IPTC ninjs 1.0 to 3.1 (https://www.iptc.org/std/ninjs/), Superdesk's dialect with `guid` for `uri`, and TT's: one item, a list of
 * them, or a list inside an answer (`items`, `_items`, `item`, `hits`).
 */
export const ninjs: JsonFormat = {
  of: 'json',
  name: NAME,
  recognises: (value) => entriesIn(value).some(isItem),
  read: (value) => {
    const entries = entriesIn(value);
    const stories = entries.map((entry) => (isItem(entry) ? worded(readItem(entry)) : null));
    const notes = stories.flatMap((story, place) => (story === null ? [unread(place)] : []));
    const read = stories.filter((story) => story !== null);
    return { format: NAME, stories: read, notes: read.length === 0 ? [nothing] : notes };
  },
};

function unread(place: number): IntakeNote {
  return intakeNote(NAME, 'check', { code: 'ninjs-item-unreadable', place: place + 1 });
}

const nothing: IntakeNote = intakeNote(NAME, 'refused', { code: 'ninjs-wordless' });

/** An item that names itself and says nothing else; a kill says enough. */
function worded(read: ReadStory): ReadStory | null {
  const { headline, summary, body, pictures, pubStatus, slugline } = read.story;
  return headline === null && summary === null && slugline === null && body.length === 0 && pictures.length === 0 && pubStatus === 'usable' ? null : read;
}

function entriesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isItem(value)) return [value];
  const list = LISTS.find((key) => isObject(value) && Array.isArray(value[key]));
  return list === undefined ? [value] : listAt(value, list);
}

const LISTS = ['items', '_items', 'item', 'hits', 'results', 'newsitems'] as const;

/** Whether an object is a ninjs item: an identity, and a key that only such items have. */
function isItem(value: unknown): value is JsonObject {
  if (!isObject(value) || (lineAt(value, 'uri') ?? lineAt(value, 'guid')) === null) return false;
  if ('@context' in value || 'jsonrpc' in value || isApItem(value) || isDigitalwiresItem(value) || isPost(value)) return false;
  const keys = Object.keys(value);
  return keys.some((key) => OWN_KEYS.test(key)) || TYPES.has(lineAt(value, 'type') ?? '') || (keys.length > 1 && keys.every((key) => STANDARD_KEYS.has(key.toLowerCase())));
}

const OWN_KEYS =
  /^(?:headlines?|bodies|descriptions|byline|slugline|pubstatus|firstcreated|versioncreated|contentcreated|copyright(?:holder|notice)|usageterms|embargoed(?:until)?|infosources?|rightsinfo|trustindicators?|representationtype|\$?standard|renditions|associations|(?:headline|body|description)_\w{1,60})$/i;
/** The rest of the names in the schemas 1.0 to 3.1: an object that has no other is an item. */
const STANDARD_KEYS: ReadonlySet<string> = new Set(
  `uri type mimetype profile version urgency ednote language person people organisation organisations place places subject subjects event events
  eventdetails plannedcoverage object objects title by located charcount wordcount altids genre genres expires digitalsourcetype advice advices`.split(/\s+/),
);
const TYPES: ReadonlySet<string> = new Set(['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning']);
