import { readNewsDate } from '../../story/news-date';
import { dateKey, dayWordsOf, isSameDay, monthOf } from './day-words';

const english = dayWordsOf('en');
// A Tuesday.
const published = readNewsDate('2021-03-09');

describe('Days', () => {
  it('have names in the language of the story, or in English', () => {
    expect(dayWordsOf('de').weekdays[1]).toBe('montag');
    expect(dayWordsOf('fr').relative).toEqual(['hier', 'aujourd’hui', 'demain']);
    expect(dayWordsOf('no such tag')).toEqual(english);
    expect([monthOf('sept', english), monthOf('march', english), monthOf('ma', english)]).toEqual([9, 3, null]);
  });

  it('exist or do not', () => expect([dateKey(2021, 2, 29), dateKey(null, 2, 29), dateKey(2021, 3, 8)]).toEqual([null, '@-02-29', '@2021-03-08']));

  it.each([
    ['monday', '@-03-08', true],
    ['@2021-03-08', '@-03-08', true],
    ['yesterday', '@-03-08', true],
    ['yesterday', 'monday', true],
    ['monday', '@-03-22', false],
    ['monday', '@2020-03-08', false],
    ['monday', 'tuesday', false],
    ['today', '@-03-08', false],
    ['ferry', '@-03-08', false],
  ])('%s and %s: the same? %s', (one, other, same) => {
    expect(isSameDay(one, other, english, published)).toBe(same);
    expect(isSameDay(other, one, english, published)).toBe(same);
  });
});
