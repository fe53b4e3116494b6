import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';

const receivedAt = readInstant('2024-05-16T09:00:00Z') ?? fail();
const PROSE = '<p>The ferry that the town of Norden had missed for so long is back at sea, its captain said on Monday, and it will sail every day.</p>'.repeat(3);
const picturesOf = (inside: string, head = '') => {
  const text = `<html><head><link rel="canonical" href="https://gazette.example/ferry">${head}</head><body><h1>Ferry back at sea</h1>${inside}${PROSE}</body></html>`;
  return readPayload({ text, receivedAt }).stories[0]?.story.pictures.map(({ address, caption, credit }) => [address, caption, credit?.line ?? null]);
};

describe('A story’s pictures', () => {
  it('have the largest of their sizes, and caption and credit apart', () => {
    const figure = '<figure><img src="/s.jpg" srcset="/m.jpg 640w, /l.jpg 1280w"><figcaption><span class="caption">The ferry.</span><span class="photo-credit">Photo: Ana Lima/AP</span></figcaption></figure>';
    expect(picturesOf(figure)).toEqual([['https://gazette.example/l.jpg', 'The ferry.', 'Ana Lima/AP']]);
  });

  it('are found without a figure, by what their words call themselves', () => {
    expect(picturesOf('<div class="lead"><img src="/a.jpg"><p class="wp-caption-text">The ferry. (AP Photo/Ana Lima)</p></div>')).toEqual([['https://gazette.example/a.jpg', 'The ferry.', 'AP Photo/Ana Lima']]);
  });

  it('are one, where the page shows and describes the same file', () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry back at sea","image":{"@type":"ImageObject","url":"/a.jpg","creditText":"Ana Lima/AP"}}</script>';
    expect(picturesOf('<figure><img src="/a-800x600.jpg"><figcaption>The ferry.</figcaption></figure>', head)).toEqual([['https://gazette.example/a-800x600.jpg', 'The ferry.', 'Ana Lima/AP']]);
  });

  it('are the shared one where no other has words', () => {
    expect(picturesOf('<figure><img src="/logo.png"></figure>', '<meta property="og:image" content="/shared.jpg">')).toEqual([['https://gazette.example/shared.jpg', null, null]]);
  });

  it('are not those of related stories', () => {
    expect(picturesOf('<div class="related-stories"><figure><img src="/b.jpg"><figcaption>Another boat. Ana Lima/AP</figcaption></figure></div>')).toEqual([]);
  });
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
