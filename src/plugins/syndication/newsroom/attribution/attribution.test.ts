import { readAddress } from '../story/address';
import { readNewsDate } from '../story/news-date';
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
  expect(of({ pictures: [picture, picture, { ...picture, credit: null }] })?.photoCredits).toEqual([{ ...photoCredit, addresses: [], acquireLicencePage: null }]);
});

it('knows all the pictures that a credit stands for, and each set of terms apart', () => {
  const [dawn, dusk] = ['https://a.example/dawn.jpg', 'https://a.example/dusk.jpg'].map(readAddress);
  const picture = (address: typeof dawn, licence: string | null) => ({ address: address ?? null, caption: null, credit: { ...photoCredit, licence } });
  const credits = of({ pictures: [picture(dawn, null), picture(dusk, null), picture(dawn, null), picture(dawn, 'CC BY 4.0')] })?.photoCredits;
  expect(credits?.map(({ addresses, licence }) => [licence, ...addresses])).toEqual([
    [null, dawn, dusk],
    ['CC BY 4.0', dawn],
  ]);
});

it('keeps the four parties apart: author, holder, distributor and where we took it from', () => {
  expect(of({ source: { ...harbourStory.source, distributor: 'Nordwire' } })).toMatchObject({
    author: 'Ines Calder',
    copyrightHolder: 'The Sandholm Courier',
    distributor: 'Nordwire',
    retrievedFrom: 'science.example',
  });
});

it('claims no language for the title of what was translated', () => {
  expect(of({})?.titleLanguage).toBe('en');
  expect(of({ relationship: 'translated' })).toMatchObject({ language: 'en', titleLanguage: null });
});

it('carries a correction with its class and its day, as far as the desk said them', () => {
  expect(of({ correctionNote: 'It is dry.' })?.correction).toEqual({ note: 'It is dry.', class: null, date: null });
  const date = readNewsDate('2021-03-12');
  expect(of({ correctionNote: 'It is dry.', correctionClass: 'refile', correctionDate: date })?.correction).toEqual({ note: 'It is dry.', class: 'refile', date });
  expect(of({ correctionClass: 'refile', correctionDate: date })?.correction).toBeNull();
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
