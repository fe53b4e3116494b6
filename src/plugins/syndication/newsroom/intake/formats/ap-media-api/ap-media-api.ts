import { isObject, listAt, valueAt, type JsonObject } from '../../json/json-value';
import { intakeNote } from '../../intake-note';
import type { IntakeNote, JsonFormat } from '../../reading';
import { isApItem } from './ap-item';
import { readItem } from './read-item';

const NAME = 'ap-media-api';

/**
 * AP Media API JSON (https://developer.ap.org/ap-media-api/agent/Content_Metadata_Fields.htm): the answer for one item, a feed's or a
 * search's answer, or an item as the Agent saves it.
 */
export const apMediaApi: JsonFormat = {
  of: 'json',
  name: NAME,
  recognises: (value) => isAnswer(value) || entriesIn(value).some(({ item }) => isApItem(item)),
  read: (value) => {
    const entries = entriesIn(value);
    const stories = entries.flatMap(({ item, body }) => (isApItem(item) ? [readItem(item, body)] : []));
    const notes = entries.flatMap(({ item }, place) => (isApItem(item) ? [] : [unread(place)]));
    return { format: NAME, stories, notes: entries.length === 0 || stories.length === 0 ? [nothing(value), ...notes] : notes };
  },
};

/** An item, and its body where somebody put it beside it: the API itself sends it as a second file. */
interface Entry {
  readonly item: unknown;
  readonly body: unknown;
}

function isAnswer(value: unknown): value is JsonObject {
  return isObject(value) && 'api_version' in value && ('org_name' in value || String(value['method']).startsWith('/content'));
}

function entriesIn(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.flatMap(entriesIn);
  if (isApItem(value)) return [{ item: value, body: undefined }];
  const data = valueAt(value, 'data') ?? value;
  const body = valueAt(value, 'nitf', 'body_html');
  const items = listAt(data, 'items').map((entry) => ({ item: valueAt(entry, 'item') ?? entry, body: undefined }));
  return isObject(valueAt(data, 'item')) ? [{ item: valueAt(data, 'item'), body }, ...items] : items;
}

function unread(place: number): IntakeNote {
  return intakeNote(NAME, 'check', { code: 'ap-item-without-id', place: place + 1 });
}

function nothing(value: unknown): IntakeNote {
  const isEmpty = listAt(value, 'data', 'items').length === 0 && valueAt(value, 'error') === undefined;
  return intakeNote(NAME, 'refused', { code: isEmpty ? 'ap-empty' : 'ap-unreadable' });
}
