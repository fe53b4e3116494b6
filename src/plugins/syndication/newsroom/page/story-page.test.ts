import fc from 'fast-check';
import { attributionOf } from '../attribution/attribution';
import { withoutDirectionControls } from '../attribution/direction-controls';
import { harbourStory, photoCredit } from '../attribution/fixtures/harbour-story';
import { readNewsDate } from '../story/news-date';
import { storyPage, type StoryPage } from './story-page';

const attribution = attributionOf(harbourStory);
const page: StoryPage = {
  story: {
    headline: 'Harbour tunnel to open two years late',
    summary: null,
    byline: { line: null, writers: [{ name: 'Ines Calder', kind: 'person', role: 'words' }, { name: 'Tom Ahl', kind: 'person', role: 'words' }, { name: 'Ada Lund', kind: 'person', role: 'pictures' }] },
    dateline: null,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Water in the shaft.' }] }],
    language: 'en',
    firstPublished: null,
  },
  attribution,
  pictures: [],
  locale: 'en',
  published: readNewsDate('2021-03-10'),
  canonical: 'https://news.example/stories/harbour',
};
const withStory = (facts: Partial<StoryPage['story']>): string => storyPage({ ...page, story: { ...page.story, ...facts } });

it('dates a story of our own by the day on which we published it', () => {
  expect(storyPage(page)).toContain('<time datetime="2021-03-10">March 10, 2021</time> · By Ines Calder and Tom Ahl; pictures by Ada Lund</p>');
});

it('leaves out what nobody said', () => {
  const made = storyPage({ ...page, story: { ...page.story, headline: null, byline: null, body: [] }, attribution: null, published: null });
  expect(made).toContain('<h1 dir="auto">Untitled</h1>');
  expect(made).not.toMatch(/class="(story-line|story-summary|story-dateline|attribution)|name="description"|<figure|null|undefined/);
});

it('is described by its first words where it has no summary, and never at length', () => {
  expect(storyPage(page)).toContain('<meta name="description" content="Water in the shaft.">');
  expect(withStory({ summary: '🚢'.repeat(300) })).toContain(`content="${'🚢'.repeat(199)}…"`);
});

it('of a draft says so, and gives search engines nothing', () => {
  const made = storyPage({ ...page, canonical: null });
  expect(made).toContain('Draft preview');
  expect(made).not.toMatch(/canonical|ld\+json|description/);
});

it('prints every picture with its own credit, and fetches none from elsewhere', () => {
  const credit = { ...photoCredit, line: 'Ada Lund/Courier', copyrightNotice: '© Ada Lund' };
  const picture = { address: null, caption: 'The shaft.', credit };
  const file = { address: '/uploads/shaft.png', alternative: null, width: null, height: null };
  const made = storyPage({ ...page, pictures: [{ picture, file }, { picture: { ...picture, caption: null }, file: { ...file, address: '//elsewhere.example/x.png' } }] });
  expect(made.match(/Credit: Ada Lund\/Courier<\/span><span class="picture-notice" dir="auto">© Ada Lund/g)?.length).toBe(2);
  expect(made.match(/<img [^>]*>/g)).toEqual(['<img src="/uploads/shaft.png" alt="">']);
});

const HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</title></style></script>', '<!--', '&lt;b&gt;', '\u202e<b>', '</aside></main>'];

it('makes no markup of any words in any field', () => {
  const expected = shapeOf(filledWith('plain words'));
  const words = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }).map((said) => `x ${said.replaceAll('\n', ' ')}`));
  fc.assert(
    fc.property(words, (said) => {
      const made = filledWith(said);
      expect(shapeOf(made)).toEqual(expected);
      const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(made)?.[1] ?? '';
      const heard = withoutDirectionControls(said);
      expect(JSON.parse(data)).toMatchObject({ headline: heard, dateline: heard });
    }),
  );
});

function filledWith(words: string): string {
  const credit = { ...photoCredit, line: words, photographer: words, copyrightNotice: words, agencies: [{ name: words, role: null }] };
  const source = { ...harbourStory.source, originalTitle: words, author: words, distributor: words, retrievedFrom: words };
  const rights = { ...harbourStory.rights, copyrightHolder: words, copyrightNotice: words, legalNotice: words, usageTerms: words };
  const picture = { address: null, caption: words, credit };
  const story = {
    ...harbourStory,
    headline: words,
    summary: words,
    dateline: words,
    language: words,
    correctionNote: words,
    byline: { line: words, writers: [{ name: words, kind: 'person', role: 'words' } as const] },
    body: [{ type: 'paragraph', children: [{ type: 'text', text: words }, { type: 'link', url: words, children: [{ type: 'text', text: words }] }] } as const],
    source,
    rights,
    pictures: [picture],
  };
  const file = { address: words, alternative: words, width: 8, height: 6 };
  return storyPage({ ...page, story, attribution: attributionOf(story), pictures: [{ picture, file }, { picture, file: { ...file, address: '/uploads/x.png' } }], locale: words });
}

/** The tags of a page, without what their attributes say, and without the data for machines. */
function shapeOf(made: string): readonly string[] {
  const tags = made.replace(/(<script [^>]*>).*?(<\/script>)/s, '$1$2').replace(/(<style>).*?(<\/style>)/s, '$1$2').match(/<[^>]*>/g) ?? [];
  return tags.map((tag) => tag.replace(/"[^"]*"/g, '""'));
}
