import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';

const receivedAt = readInstant('2024-05-16T09:00:00Z') ?? fail();
const PROSE = '<p>The ferry that the town of Norden had missed for so long is back at sea, its captain said on Monday, and it will sail every day.</p>'.repeat(3);
const read = (head: string, below: string) => readPayload({ text: `<html><head>${head}</head><body><h1>Ferry back at sea</h1>${PROSE}${below}</body></html>`, receivedAt }).stories[0];
const rightsOf = (head: string, below: string) => {
  const { copyrightHolder, copyrightYear, copyrightNotice } = read(head, below)?.story.rights ?? fail();
  return [copyrightHolder, copyrightYear, copyrightNotice];
};

describe('Who owns a page’s story', () => {
  it.each([
    ['© 2021 The Harbour Press. All rights reserved.', ['The Harbour Press', 2021, '© 2021 The Harbour Press. All rights reserved.']],
    ['© 2021 The Harbour Press | Privacy | Terms of use', ['The Harbour Press', 2021, '© 2021 The Harbour Press']],
    ['1999 – 2021 © The Harbour Press', ['The Harbour Press', 1999, '1999 – 2021 © The Harbour Press']],
    ['© The Harbour Press', ['The Harbour Press', null, '© The Harbour Press']],
    ['Copyright notice', [null, null, null]],
  ])('stands at its foot: %s', (words, rights) => {
    expect(rightsOf('', `<footer><p>${words}</p></footer>`)).toEqual(rights);
  });

  it('is whom the story’s own notice names, and not the site around it', () => {
    expect(rightsOf('', '<p>© 2021 Norden Press</p><ul><li>a<li>b<li>c<li>d</ul><footer>© 2024 The Harbour Press</footer>')).toEqual(['Norden Press', 2021, '© 2021 Norden Press']);
  });

  it('is nobody for sure where notices at the foot do not agree, and the editor is shown both', () => {
    const story = read('', '<footer><p>© 2021 Norden Press</p><p>© 2024 The Harbour Press</p></footer>');
    expect(story?.story.rights.copyrightNotice).toBeNull();
    expect(story?.notes).toContainEqual(expect.objectContaining({ rule: 'html-page:copyright', weight: 'check', quote: expect.stringContaining('Norden Press') }));
  });

  it('is told to machines where readers see nothing', () => {
    expect(rightsOf('<meta name="copyright" content="The Harbour Press">', '')).toEqual(['The Harbour Press', null, null]);
    expect(rightsOf('<script type="application/ld+json">{"@type":"NewsArticle","copyrightHolder":{"name":"Norden Press"},"copyrightYear":2021}</script>', '')).toEqual(['Norden Press', 2021, null]);
  });

  it('is not the owner of a picture', () => {
    expect(rightsOf('', '<figure><img src="https://a.example/a.jpg"><figcaption>A ferry. © 2020 Ana Lima</figcaption></figure>')).toEqual([null, null, null]);
  });
});

function fail(): never {
  throw new Error('The test’s own page is none.');
}
