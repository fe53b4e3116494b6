import type { PrintedCredit } from '../attribution';
import { fullAttribution } from '../fixtures/full-attribution';
import { imageObjects } from './image-objects';

const render = (facts: Partial<PrintedCredit>) => fullAttribution.photoCredits.flatMap((credit) => imageObjects({ ...credit, ...facts }));

it('say who made a picture, whose it is, and where it can be licensed', () => {
  expect(render({})).toEqual([
    {
      '@type': 'ImageObject',
      contentUrl: 'https://pictures.example/tunnel.jpg',
      creditText: 'Ola Berg/Nordfoto',
      creator: { '@type': 'Person', name: 'Ola Berg' },
      copyrightNotice: '© Ola Berg',
      license: 'https://licences.example/by',
      acquireLicensePage: 'https://pictures.example/buy',
    },
  ]);
});

it('are one for every picture, or one for a credit whose pictures have no address', () => {
  const [address] = fullAttribution.photoCredits.flatMap(({ addresses }) => addresses);
  expect(render({ addresses: address ? [address, address] : [] })).toHaveLength(2);
  expect(render({ addresses: [] })).toHaveLength(1);
});

it('invent nobody', () => {
  expect(render({ photographer: null })[0]?.creator).toEqual({ '@type': 'Organization', name: 'Nordfoto' });
  expect(render({ photographer: null, agencies: [] })[0]).not.toHaveProperty('creator');
});

it('name a licence that has no address', () => {
  expect(render({ licence: 'CC BY 4.0' })[0]?.license).toEqual({ '@type': 'CreativeWork', name: 'CC BY 4.0' });
});
