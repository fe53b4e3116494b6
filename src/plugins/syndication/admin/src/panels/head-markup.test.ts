import { describe, expect, it } from '@jest/globals';
import { headMarkup } from './head-markup';

describe('the head', () => {
  it('is written as markup, one tag a line', () => {
    expect(
      headMarkup([
        { tag: 'link', attributes: { rel: 'canonical', href: 'https://a.example/?a=1&b="2"' } },
        { tag: 'meta', attributes: { name: 'tdm-reservation', content: '1' } },
      ]),
    ).toBe('<link rel="canonical" href="https://a.example/?a=1&amp;b=&quot;2&quot;">\n<meta name="tdm-reservation" content="1">');
  });
});
