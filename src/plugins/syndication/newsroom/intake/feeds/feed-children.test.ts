import { feedChildren, vocabularyOf } from './feed-children';
import type { MarkupElement } from '../markup/markup';
import { parseXml } from '../markup/parse-markup';

const rootOf = (xml: string): MarkupElement => {
  const parsed = parseXml(xml);
  if ('refusal' in parsed) throw new Error(parsed.refusal.code);
  return parsed.root;
};
const element = (name: string, namespace: string | null): MarkupElement => ({ name, namespace, attributes: {}, children: [] });

describe('The words of a feed', () => {
  it('are known by the address of their vocabulary, in every spelling in use', () => {
    const spellings = ['http://purl.org/dc/elements/1.1/', 'https://purl.org/dc/elements/1.1', 'http://search.yahoo.com/mrss', 'https://www.rssboard.org/media-rss', 'http://prismstandard.org/namespaces/1.2/basic/', 'http://prismstandard.org/namespaces/prismusagerights/2.1/', 'http://web.resource.org/cc/', 'http://backend.userland.com/creativeCommonsRssModule', 'urn:other'];
    expect(spellings.map((namespace) => vocabularyOf(element('x', namespace)))).toEqual(['dc', 'dc', 'media', 'media', 'prism', 'prism', 'cc', 'cc', null]);
  });

  it('have the name that everybody gives them, whatever prefix the feed declares', () => {
    const children = feedChildren(rootOf('<item xmlns:x="http://purl.org/dc/elements/1.1/" xmlns:own="urn:own"><own:title>a</own:title><title>b</title><x:CREATOR>c</x:CREATOR></item>'));
    expect([children('title'), children('dc:creator')].map((found) => found.map((child) => child.children))).toEqual([[['b']], [['c']]]);
  });

  it('are the feed’s own in whatever namespace it puts itself', () => {
    expect(feedChildren(rootOf('<item xmlns="urn:harbour:rss"><title>a</title></item>'))('title')).toHaveLength(1);
  });

  it('of a module stand bare inside that module', () => {
    const children = feedChildren(rootOf('<m:group xmlns:m="http://search.yahoo.com/mrss/"><m:credit>a</m:credit></m:group>'));
    expect(children('credit')).toHaveLength(1);
  });

  it('are known by their usual prefix where the feed declares none', () => {
    const children = feedChildren({ ...element('item', null), children: [element('title', 'media'), element('creator', 'dc')] });
    expect([children('title'), children('media:title'), children('dc:creator')].map(({ length }) => length)).toEqual([0, 1, 1]);
  });

  it('that nobody wrote are none', () => {
    expect([feedChildren(null)('title'), feedChildren(rootOf('<item/>'))('constructor')]).toEqual([[], []]);
  });
});
