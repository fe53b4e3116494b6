import { cleared, harbourOffer, picture, staffOffer } from './fixtures/harbour-feed';
import { republishPackage } from './republish-package';

describe('The republish package', () => {
  it('can be pasted whole: byline, pictures, words and the block at the foot', () => {
    const { html, text, attribution } = republishPackage(cleared(harbourOffer));
    expect(html.startsWith('<p dir="auto">by Ines Calder</p><figure><img src="https://news.example/uploads/harbour.jpg"')).toBe(true);
    expect(attribution).not.toBeNull();
    expect(html.endsWith(attribution?.html ?? '?')).toBe(true);
    expect(text.startsWith('by Ines Calder\n\nSANDHOLM\n\nThe tunnel will open')).toBe(true);
    expect(text.endsWith(`\n\n${attribution?.text ?? '?'}`)).toBe(true);
    expect(attribution?.jsonLd).toMatchObject({ '@type': 'NewsArticle', copyrightNotice: '© 2021 The Sandholm Courier. All rights reserved.' });
  });

  it('names the source as the address to index, and our page of a story of our own', () => {
    const canonical = (offer: typeof harbourOffer) => republishPackage(cleared(offer)).head.flatMap((tag) => (tag.tag === 'link' ? [tag.attributes] : []));
    expect(canonical(harbourOffer)).toEqual([{ rel: 'canonical', href: 'https://science.example/news/2021-03-harbour.html' }]);
    expect(canonical(staffOffer)).toEqual([{ rel: 'canonical', href: 'https://news.example/stories/library' }]);
  });

  it('says with each picture whom to credit and where it is', () => {
    expect(republishPackage(cleared({ ...harbourOffer, facts: { ...harbourOffer.facts, pictures: [picture(true), { ...picture(true), file: null }] } })).pictures).toMatchObject([
      { address: 'https://news.example/uploads/harbour.jpg', source: 'https://pictures.example/harbour.jpg', credit: 'Ola Berg/Nordfoto/AP Images', copyrightNotice: '© Ola Berg' },
      { address: null, source: 'https://pictures.example/harbour.jpg' },
    ]);
  });

  it('says the notices that readers see, and never the terms that speak to our desk', () => {
    const facts = { ...harbourOffer.facts, rights: { ...harbourOffer.facts.rights, usageTerms: 'SECRET terms for the desk' } };
    const packed = republishPackage(cleared({ ...harbourOffer, facts }));
    expect(packed.terms).toEqual({ copyrightNotice: '© 2021 The Sandholm Courier. All rights reserved.', legalNotice: 'No part may be reproduced without the written permission.' });
    expect(JSON.stringify(packed)).not.toContain('SECRET');
  });
});
