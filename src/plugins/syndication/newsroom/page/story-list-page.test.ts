import fc from 'fast-check';
import { harbourStory } from '../attribution/fixtures/harbour-story';
import { storyListPage, type ListedStory, type StoryListPage } from './story-list-page';

const story = { ...harbourStory, summary: null };
const listed: ListedStory = { story, locale: 'en', published: null, path: '/stories/harbour' };
const list: StoryListPage = { stories: [listed], page: 1, pages: 1, locale: null, canonical: 'https://news.example/stories/' };

it('says so when there are no stories', () => {
  expect(storyListPage({ ...list, stories: [], pages: 0 })).toContain('There are no stories yet.');
});

it('is not turned where there is one page', () => {
  expect(storyListPage(list)).not.toContain('Pages of stories');
});

it.each([
  [1, ['next ?page=2']],
  [2, ['prev ', 'next ?page=3']],
  [3, ['prev ?page=2']],
])('page %s of 3 leads to %j', (page, leads) => {
  const made = storyListPage({ ...list, page, pages: 3 });
  expect([...made.matchAll(/rel="(prev|next)" href="\/stories\/([^"]*)"/g)].map(([, way, query]) => `${way} ${query}`)).toEqual(leads);
});

it('keeps to the language that was asked for', () => {
  expect(storyListPage({ ...list, page: 1, pages: 2, locale: 'fr' })).toContain('href="/stories/?locale=fr&amp;page=2"');
});

it('names the language and direction of each story', () => {
  expect(storyListPage({ ...list, stories: [{ ...listed, story: { ...story, language: 'ar' } }] })).toContain('<li lang="ar" dir="rtl">');
});

it('makes no markup of any words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('<script>', '"><b>', "'"), (said, sign) => {
      const words = said + sign;
      const hostile = { ...harbourStory, headline: words, summary: words, language: words, byline: { line: words, writers: [] } };
      const made = storyListPage({ ...list, stories: [{ ...listed, story: hostile, locale: words }], locale: words, pages: 2 });
      expect(made.match(/<(script|b)>/g)).toBeNull();
      expect((made.match(/<[^>]*>/g) ?? []).every((tag) => !tag.replace(/"[^"]*"/g, '').includes("'"))).toBe(true);
    }),
  );
});
