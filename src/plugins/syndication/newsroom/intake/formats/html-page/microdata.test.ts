import { parseHtml } from '../../markup/parse-markup';
import { readMicrodata } from './microdata';

const read = (html: string) => {
  const parsed = parseHtml(html);
  return 'root' in parsed ? readMicrodata(parsed.root) : [];
};

it('Microdata has the shape of JSON-LD', () => {
  const html =
    '<article itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">Ferry</h1><time itemprop="datePublished" datetime="2021-03-04">4 March</time>' +
    '<span itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="name" href="/ana">Ana Lima</a></span><a itemprop="url" href="/ferry">Here</a>' +
    '<meta itemprop="dateModified" content="2021-03-05"></article>';
  expect(read(html)).toEqual([
    {
      '@type': ['http://schema.org/NewsArticle'],
      headline: ['Ferry'],
      datePublished: ['2021-03-04'],
      author: [{ '@type': ['http://schema.org/Person'], name: ['Ana Lima'] }],
      url: ['/ferry'],
      dateModified: ['2021-03-05'],
    },
  ]);
});

it('A property by the name of the language’s own machinery is only a property', () => {
  expect(Object.getPrototypeOf(read('<p itemscope><b itemprop="__proto__">x</b></p>')[0])).toBe(Object.prototype);
});
