import { parseHtml } from '../../markup/parse-markup';
import { readLinkedData, thingsAt } from './linked-data';

const read = (...blocks: readonly string[]) => {
  const parsed = parseHtml(blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join(''));
  return 'root' in parsed ? readLinkedData(parsed.root) : fail();
};

describe('JSON-LD on a page', () => {
  it.each([
    ['with a raw line break in its words', '{"@type":"NewsArticle","headline":"Ferry\nback"}', 'Ferry back'],
    ['in an HTML comment', '<!-- {"@type":"NewsArticle","headline":"Ferry"} -->', 'Ferry'],
    ['in CDATA behind slashes', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Ferry"}\n//]]>', 'Ferry'],
    ['with a comma too many and a semicolon', '{"@type":"NewsArticle","headline":"Ferry",};', 'Ferry'],
    ['in a list with null', '[null, {"@type":"NewsArticle","headline":"Ferry"}]', 'Ferry'],
    ['in a graph', '{"@graph":[{"@type":"NewsArticle","headline":"Ferry"}]}', 'Ferry'],
  ])('is read %s', (_, block, headline) => {
    const { things, notes } = read(block);
    expect([things.map((thing) => thing['headline']), notes]).toEqual([[headline], []]);
  });

  it('that is no JSON is noted, and the next block is read', () => {
    const { things, notes } = read('{"headline": Ferry}', '{"@type":"NewsArticle"}');
    expect([things.length, notes.map(({ weight, quote }) => [weight, quote])]).toEqual([1, [['check', '{"headline": Ferry}']]]);
  });

  it('refers to its own things by their name', () => {
    const data = read('{"@graph":[{"@type":"Person","@id":"#a","name":"Ana Lima"},{"@type":"NewsArticle","author":[{"@id":"#a"},null,"Bo Dahl"]}]}');
    expect(thingsAt(data, data.things[1], 'author')).toEqual([expect.objectContaining({ name: 'Ana Lima' }), 'Bo Dahl']);
  });
});

function fail(): never {
  throw new Error('The test’s own page is none.');
}
