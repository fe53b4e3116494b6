import { readNewsDate } from '../story/news-date';
import { pageDate } from './page-date';

const say = (stated: string, language: string) => {
  const date = readNewsDate(stated);
  return date === null ? 'none' : String(pageDate(date, language));
};

it.each([
  ['2017', 'en', '<time datetime="2017">2017</time>'],
  ['2017-11', 'en', '<time datetime="2017-11">November 2017</time>'],
  ['2017-11-11', 'en', '<time datetime="2017-11-11">November 11, 2017</time>'],
  ['2017-11-11T23:30:00-05:00', 'de', '<time datetime="2017-11-11T23:30:00-05:00">11. November 2017</time>'],
  ['0099-01-01', 'en', '<time datetime="0099-01-01">January 1, 99</time>'],
  ['2017-11-11', 'ja', '<time datetime="2017-11-11">2017年11月11日</time>'],
])('%s in %s', (stated, language, made) => {
  expect(say(stated, language)).toBe(made);
});

it('keeps to the calendar of the sources, whatever the language is used to', () => {
  expect(say('2017-11-11', 'th')).toContain('2017');
});
