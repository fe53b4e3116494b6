import { fullAttribution } from './fixtures/full-attribution';
import { english } from './locales/en';
import { relationshipSentence } from './relationship-sentence';
import { plainText } from './sentence';

const sentence = (facts: Partial<typeof fullAttribution>) => {
  const said = relationshipSentence({ ...fullAttribution, ...facts }, english);
  return said && plainText(said);
};

it.each([
  ['excerpted', 'Excerpted from a story by The Sandholm Courier.'],
  ['adapted', 'Adapted from a story by The Sandholm Courier.'],
  ['translated', 'Translated from a story by The Sandholm Courier.'],
  ['based-on', 'Based on reporting by The Sandholm Courier.'],
] as const)('%s: “%s”', (relationship, words) => expect(sentence({ relationship })).toBe(words));

it('of a republished story is its citation; without one it is said', () => {
  expect(sentence({ relationship: 'republished' })).toBeNull();
  expect(sentence({ relationship: 'republished', citation: null })).toBe('Republication of a story by The Sandholm Courier.');
});

it('is not due for a story of our own', () => expect(sentence({ relationship: null })).toBeNull());

it('names the author where no holder is known, and nobody where nobody is', () => {
  expect(sentence({ relationship: 'based-on', copyrightHolder: null })).toBe('Based on reporting by Ines Calder.');
  expect(sentence({ relationship: 'based-on', copyrightHolder: null, author: null })).toBe('Based on reporting by others.');
});

it('ends in one stop', () => expect(sentence({ copyrightHolder: 'Nordwire Inc.' })).toBe('Adapted from a story by Nordwire Inc.'));
