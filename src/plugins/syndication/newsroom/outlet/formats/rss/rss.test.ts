import { join } from 'node:path';
import fc from 'fast-check';
import { testFeedFormat } from '../../../../../../../tests/support/feed-formats';
import { strictXml } from '../../../../../../../tests/support/strict-xml';
import { readPayload } from '../../../intake/read-payload';
import { escapeHtml } from '../../../story/safe-html';
import { cleared, emptyFeed, harbourOffer, moment } from '../../fixtures/harbour-feed';
import { rss } from './rss';

describe('A feed in RSS', () => {
  testFeedFormat(join(__dirname, 'fixtures'), rss, 'xml');

  it('keeps any headline to the letter, and is well-formed whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', ']]>', '</item>', '&#0;', '\u000b'), (words, sign) => {
        const headline = `${words}${sign}`;
        const offered = { ...harbourOffer, facts: { ...harbourOffer.facts, headline, summary: headline } };
        const written = strictXml(rss.write({ ...emptyFeed, stories: [cleared(offered)] }));
        const kept = (text: string) => text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
        expect(written.textsOf('title')[1]).toBe(kept(headline));
        if (headline.trim() !== '') expect(written.textsOf('description')[1]).toBe(kept(escapeHtml(headline)));
      }),
    );
  });

  it('is read by our own intake as what was written', () => {
    const { stories } = readPayload({ text: rss.write({ ...emptyFeed, stories: [cleared(harbourOffer)] }), receivedAt: moment('2024-06-06T09:00:00Z') });
    expect(stories[0]?.story).toMatchObject({
      headline: harbourOffer.facts.headline,
      summary: 'Water was found in the "eastern" shaft.',
      identity: { value: harbourOffer.id },
      byline: { writers: [{ name: 'Ines Calder' }] },
      rights: { copyrightNotice: '© 2021 The Sandholm Courier. All rights reserved.' },
      pictures: [{ caption: 'The eastern shaft <closed>.', credit: { line: 'Ola Berg/Nordfoto/AP Images' } }],
    });
  });
});
