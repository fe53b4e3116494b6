import { readAddress } from './address';
import { readNewsDate } from './news-date';
import { findProvider, withProviderDefaults, type Provider } from './provider';
import type { Rights } from './story';

const courier: Provider = {
  name: 'The Sandholm Courier',
  aliases: ['Sandholm Courier Ltd'],
  hosts: ['courier.example'],
  copyrightHolder: 'The Sandholm Courier',
  copyrightNotice: '© {year} The Sandholm Courier. All rights reserved.',
  legalNotice: 'Not to be republished without permission.',
  citationStyle: null,
  citationTemplate: null,
  creditStyle: null,
  indexingPolicy: 'noindex-news',
};
const wire: Provider = { ...courier, name: 'Northern Wire', aliases: [], hosts: ['wire.example'] };
const silent: Rights = {
  copyrightHolder: null,
  copyrightYear: null,
  copyrightNotice: null,
  usageTerms: null,
  legalNotice: null,
  embargo: null,
  expiry: null,
};

describe('a provider', () => {
  const find = (address: string | null, copyrightHolder: string | null) =>
    findProvider({ source: { address: address === null ? null : readAddress(address), retrievedFrom: null }, rights: { copyrightHolder } }, [wire, courier])?.name ?? null;
  it.each([
    ['https://www.courier.example/ferry', null, 'The Sandholm Courier'],
    ['https://news.courier.example/ferry', null, 'The Sandholm Courier'],
    ['https://notcourier.example/ferry', null, null],
    ['https://courier.example/ferry', 'Northern Wire', 'The Sandholm Courier'],
    ['https://science.example/ferry', 'Sandholm Courier Ltd.', 'The Sandholm Courier'],
    [null, 'sandholm courier', 'The Sandholm Courier'],
    [null, 'Somebody else', null],
    [null, null, null],
  ])('of %s, held by %s, is %s', (address, holder, name) => expect(find(address, holder)).toBe(name));
});

describe('where the story says nothing', () => {
  const date = readNewsDate('2021-03-09');
  it('its provider’s holder, notice of that year and legal notice stand', () => {
    expect(withProviderDefaults(silent, date, courier)).toMatchObject({
      copyrightHolder: 'The Sandholm Courier',
      copyrightNotice: '© 2021 The Sandholm Courier. All rights reserved.',
      legalNotice: 'Not to be republished without permission.',
    });
    expect(withProviderDefaults(silent, null, courier).copyrightNotice).toBe('© The Sandholm Courier. All rights reserved.');
  });

  it('and what it states always wins', () => {
    const stated = { ...silent, copyrightHolder: 'Ines Calder', legalNotice: 'Ask Ines.' };
    expect(withProviderDefaults(stated, date, courier)).toEqual(stated);
    expect(withProviderDefaults(silent, date, null)).toBe(silent);
  });
});
