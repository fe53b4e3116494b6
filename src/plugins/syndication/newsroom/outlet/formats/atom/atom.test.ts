import { join } from 'node:path';
import fc from 'fast-check';
import { testFeedFormat } from '../../../../../../../tests/support/feed-formats';
import { strictXml } from '../../../../../../../tests/support/strict-xml';
import { readPayload } from '../../../intake/read-payload';
import { cleared, emptyFeed, harbourOffer, moment } from '../../fixtures/harbour-feed';
import { atom } from './atom';

describe('A feed in Atom', () => {
  testFeedFormat(join(__dirname, 'fixtures'), atom, 'xml');

  it('without anything says so, and is the same at any time', () => {
    expect(atom.write(emptyFeed)).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
    expect(atom.write(emptyFeed)).toBe(atom.write(emptyFeed));
  });

  it('keeps any headline to the letter, and is well-formed whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', ']]>', '<x>', '&amp;', '\u0000\u0008\uffff', '\r\n'), (words, sign) => {
        const headline = `${words}${sign}`;
        const offered = { ...harbourOffer, facts: { ...harbourOffer.facts, headline, summary: headline, dateline: headline } };
        const written = strictXml(atom.write({ ...emptyFeed, title: headline, stories: [cleared(offered)] }));
        const kept = headline.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
        expect(written.textsOf('title')).toEqual([kept, kept]);
        expect(written.textsOf('summary')).toEqual([kept]);
      }),
    );
  });

  it('is read by our own intake as what was written', () => {
    const text = atom.write({ ...emptyFeed, stories: [cleared(harbourOffer)], tombstones: [{ id: 'tag:news.example,2026:stories/whale/en', reason: 'killed', at: moment('2024-06-05T09:00:00Z') }] });
    const stories = readPayload({ text, receivedAt: moment('2024-06-06T09:00:00Z') }).stories.map(({ story }) => story);
    expect(stories.find(({ pubStatus }) => pubStatus === 'usable')).toMatchObject({
      headline: harbourOffer.facts.headline,
      identity: { value: harbourOffer.id },
      byline: { writers: [{ name: 'Ines Calder' }] },
      rights: { copyrightNotice: '© 2021 The Sandholm Courier. All rights reserved.' },
      pictures: [{ caption: 'The eastern shaft <closed>.', credit: { line: 'Ola Berg/Nordfoto/AP Images' } }],
    });
    expect(stories.find(({ pubStatus }) => pubStatus === 'canceled')).toMatchObject({ identity: { value: 'tag:news.example,2026:stories/whale/en' }, headline: null, body: [] });
  });
});
