import { attributionOf, type CreditedStory } from './attribution';
import { harbourStory, photoCredit } from './fixtures/harbour-story';

const of = (facts: Partial<CreditedStory>) => attributionOf({ ...harbourStory, ...facts });

it('is nothing for a staff story without pictures', () => {
  expect(of({ hasCitation: false, relationship: null })).toBeNull();
});

it('of a staff story still credits its pictures', () => {
  const attribution = of({ hasCitation: false, relationship: null, pictures: [{ address: null, caption: null, credit: photoCredit }] });
  expect(attribution).toMatchObject({ citation: null, photoCredits: [photoCredit] });
});

it('cites the original by its own title', () => {
  expect(of({ headline: 'Our headline' })?.citation?.title).toBe(harbourStory.source.originalTitle);
  expect(of({ headline: 'Our headline', source: { ...harbourStory.source, originalTitle: null } })?.citation?.title).toBe('Our headline');
});

it('credits a picture once, however often it stands in the story', () => {
  const picture = { address: null, caption: null, credit: photoCredit };
  expect(of({ pictures: [picture, picture, { ...picture, credit: null }] })?.photoCredits).toEqual([photoCredit]);
});

describe('the copyright notice', () => {
  const rights = (facts: object) => of({ rights: { ...harbourStory.rights, ...facts } });
  it('is the source’s own, word for word', () => expect(of({})?.copyrightNotice).toBe('© 2021 The Sandholm Courier. All rights reserved.'));
  it('is made of holder and year of first publication where the source gave none', () => {
    expect(rights({ copyrightNotice: null, copyrightYear: null })?.copyrightNotice).toBe('© 2021 The Sandholm Courier');
  });
  it('has no year rather than a guessed one', () => {
    const made = attributionOf({ ...harbourStory, firstPublished: null, rights: { ...harbourStory.rights, copyrightNotice: null, copyrightYear: null } });
    expect(made?.copyrightNotice).toBe('© The Sandholm Courier');
  });
  it('is not made up without a holder', () => expect(rights({ copyrightNotice: null, copyrightHolder: null })?.copyrightNotice).toBeNull());
});
