import { storyOf } from '../state';
import { feedChildren } from './feed-children';
import { stateRights } from './feed-rights';
import { parseXml } from '../markup/parse-markup';

const SPACES = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:prism="http://prismstandard.org/namespaces/basic/3.0/" xmlns:cc="http://creativecommons.org/ns#"';
const level = (rule: string, inside: string) => {
  const parsed = parseXml(`<x ${SPACES}>${inside}</x>`);
  if ('refusal' in parsed) throw new Error(parsed.refusal.code);
  return { rule, children: feedChildren(parsed.root) };
};
const rights = (item: string, feed = '') => storyOf(stateRights([level('rss:item', item), level('rss:channel', feed)], [])).story.rights;

describe('The rights of a feed’s item', () => {
  it('are its own before the feed’s, and the holder of one never stands beside the notice of the other', () => {
    const feed = '<copyright>© 2020 Harbour Group</copyright>';
    expect(rights('<dcterms:rightsHolder>Ana Lima</dcterms:rightsHolder>', feed)).toMatchObject({ copyrightHolder: 'Ana Lima', copyrightNotice: null });
    expect(rights('<dc:rights>All rights reserved</dc:rights>', feed)).toMatchObject({ copyrightHolder: null, copyrightNotice: 'All rights reserved' });
    expect(rights('', feed)).toMatchObject({ copyrightHolder: 'Harbour Group', copyrightYear: null, copyrightNotice: '© 2020 Harbour Group' });
  });

  it('hold an empty embargo until somebody lifts it, and the longest of several', () => {
    expect(rights('<prism:embargoDate/>').embargo).toEqual({ kind: 'unreadable', stated: '' });
    expect(rights('<prism:embargoDate>2026-03-04T00:00:00Z</prism:embargoDate><dcterms:available>2026-03-05T00:00:00Z</dcterms:available>').embargo).toEqual({ kind: 'at', instant: '2026-03-05T00:00:00.000Z' });
    expect(rights('', '<prism:embargoDate>soon</prism:embargoDate>').embargo).toEqual({ kind: 'unreadable', stated: 'soon' });
  });

  it('end at the first of the dates that end them', () => {
    expect(rights('<dcterms:valid>2026-03-01T00:00:00Z/2026-06-01T00:00:00Z</dcterms:valid><prism:killDate>2026-05-01T00:00:00Z</prism:killDate>')).toMatchObject({ embargo: { instant: '2026-03-01T00:00:00.000Z' }, expiry: { instant: '2026-05-01T00:00:00.000Z' } });
  });

  it('name a licence by its words, or by its address alone', () => {
    expect(rights('<dc:rights>https://harbour.example/terms</dc:rights>')).toMatchObject({ copyrightNotice: null, usageTerms: 'https://harbour.example/terms' });
    expect(rights('<dcterms:license>One use</dcterms:license>', '<cc:license>https://harbour.example/cc</cc:license>').usageTerms).toBe('One use');
  });
});
