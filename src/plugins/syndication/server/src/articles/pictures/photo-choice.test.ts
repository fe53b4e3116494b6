import { readChoice } from './photo-choice';

const NOTHING_SAID = { isMade: false };
const NONE = { isMade: true, record: null };
const SEVENTH = { isMade: true, record: { id: 7 } };
const BY_DOCUMENT = { isMade: true, record: { documentId: 'abc' } };

describe('What a write says of a picture’s file or credit', () => {
  it.each([
    ['nothing at all', undefined, NOTHING_SAID],
    ['a form of the content manager in which nothing was changed', { connect: [], disconnect: [] }, NOTHING_SAID],
    ['none', null, NONE],
    ['an empty list', [], NONE],
    ['an empty set', { set: [] }, NONE],
    ['what was taken off', { connect: [], disconnect: [{ id: 7 }] }, NONE],
    ['a number', 7, SEVENTH],
    ['a number in words, as GraphQL sends it', '7', SEVENTH],
    ['a whole file, as the content manager sends it', { id: 7, documentId: 'abc', name: 'ferry.jpg' }, SEVENTH],
    ['a list of one', [7], SEVENTH],
    ['what is set', { set: [{ id: 7 }] }, SEVENTH],
    ['what is connected', { connect: [{ id: 7 }], disconnect: [{ id: 6 }] }, SEVENTH],
    ['one that is connected without a list', { connect: 7 }, SEVENTH],
    ['a document', 'abc', BY_DOCUMENT],
    ['a document in an object', { documentId: 'abc' }, BY_DOCUMENT],
    ['what nobody sends', { id: { $ne: 1 } }, NONE],
    ['a truth', true, NONE],
  ])('%s', (_what, value, choice) => {
    expect(readChoice(value)).toEqual(choice);
  });
});
