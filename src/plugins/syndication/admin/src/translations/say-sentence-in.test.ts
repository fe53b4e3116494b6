import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { REFUSAL_SENTENCES } from '../../../contracts/refusals';
import { NOTE_SENTENCES } from '../../../newsroom/intake/note-sentences';
import { sayInEnglish, type AnySentence, type Sentences } from '../../../newsroom/story/sentence';
import german from './de.json';
import english from './en.json';
import type { Say } from './say';
import { saySentenceIn } from './say-sentence-in';

describe.each([['note', NOTE_SENTENCES] as const, ['refusal', REFUSAL_SENTENCES] as const])('a sentence that the server says: %s', (list, all) => {
  it.each(filled(all).map((sentence) => [sentence.code, sentence] as const))('is said to an English desk as every door says it: %s', (_code, sentence) => {
    expect(saySentenceIn(sayWith('en', english), list, sentence)).toBe(sayInEnglish(all, sentence));
  });
});

describe('a sentence of the server', () => {
  const say = sayWith('de', german);

  it('is said in the language of the desk, and so are its parts', () => {
    expect(saySentenceIn(say, 'note', { code: 'feed-too-long', count: 6000, read: 5000 })).toBe('Der Feed enthält 6000 Einträge; die ersten 5000 wurden gelesen. Sende die übrigen getrennt.');
    expect(saySentenceIn(say, 'note', { code: 'body-simplified-wire', what: { code: 'a-table' } })).toBe('Der Text enthält eine Tabelle; die Wörter daraus wurden behalten: Sieh nach.');
    expect(saySentenceIn(say, 'note', { code: 'words-unfit', field: { code: 'field.rights.copyrightHolder' } })).toBe('Diese Wörter passen nicht in „Rechteinhaber“: Das Feld bleibt, wie es war.');
  });

  it('that this admin does not know is not said', () => {
    expect(saySentenceIn(say, 'note', { code: 'of-a-later-state' })).toBeNull();
  });
});

/** Each with something in every place. */
function filled(all: Sentences): readonly AnySentence[] {
  return Object.entries(all).map(([code, words]) => ({ code, ...Object.fromEntries([...words.matchAll(/\{(\w+)\}/g)].map(([, name = ''], place) => [name, 1200 + place])) }));
}

function sayWith(locale: string, messages: typeof english): Say {
  const intl = createIntl({ locale, messages });
  return (key, values) => intl.formatMessage({ id: key }, values);
}
