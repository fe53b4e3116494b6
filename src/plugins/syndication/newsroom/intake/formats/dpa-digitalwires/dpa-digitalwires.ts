import { isObject, listAt } from '../../json/json-value';
import { intakeNote } from '../../intake-note';
import type { IntakeNote, JsonFormat } from '../../reading';
import { isDigitalwiresItem } from './digitalwires-item';
import { readItem } from './read-item';

const NAME = 'dpa-digitalwires';

/** dpa digitalwires JSON (https://api-portal.dpa-newslab.com/doc/format), and the partners' copy that dpa passes on in it: one item, a list, or wireQ's `entries`. */
export const dpaDigitalwires: JsonFormat = {
  of: 'json',
  name: NAME,
  recognises: (value) => entriesIn(value).some(isDigitalwiresItem),
  read: (value) => {
    const entries = entriesIn(value);
    return { format: NAME, stories: entries.filter(isDigitalwiresItem).map(readItem), notes: entries.flatMap((entry, place) => (isDigitalwiresItem(entry) ? [] : [unread(place)])) };
  },
};

function entriesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const list = ['entries', 'items'].find((key) => isObject(value) && Array.isArray(value[key]));
  return list === undefined || isDigitalwiresItem(value) ? [value] : listAt(value, list);
}

function unread(place: number): IntakeNote {
  return intakeNote(NAME, 'check', { code: 'dpa-item-unreadable', place: place + 1 });
}
