import { readNewsDate } from '../../story/news-date';
import { attributionOf } from '../attribution';
import { harbourStory, photoCredit } from '../fixtures/harbour-story';
import { renderText } from './text';

const print = (facts: Partial<typeof harbourStory>) => {
  const attribution = attributionOf({ ...harbourStory, ...facts });
  return attribution && renderText(attribution).split('\n');
};

const FOOT = [
  '© 2021 The Sandholm Courier. All rights reserved.',
  'Citation: Harbour tunnel: late, "not wet" (2021, March 9) retrieved 4 June 2024 from https://science.example/news/2021-03-harbour.html',
  'No part may be reproduced without the written permission.',
];

it('is the foot of the page: notice, citation, legal notice', () => expect(print({})).toEqual(FOOT));

it('puts the correction first and then the picture credits', () => {
  const uncredited = { ...photoCredit, line: 'Nordfoto', photographer: null };
  const pictures = [photoCredit, uncredited].map((credit) => ({ address: null, caption: null, credit }));
  expect(print({ correctionNote: 'The tunnel is dry.', pictures })).toEqual([
    'Correction: The tunnel is dry.',
    'Photo by: Ola Berg/Nordfoto/AP Images',
    'Photo: Nordfoto',
    ...FOOT,
  ]);
});

it('credits the story itself before its pictures, word for word', () => {
  expect(print({ creditLine: 'Nordwire/Sandholm', pictures: [{ address: null, caption: null, credit: photoCredit }] })).toEqual(['Nordwire/Sandholm', 'Photo by: Ola Berg/Nordfoto/AP Images', ...FOOT]);
});

it('says what a story is to the original before it credits anybody', () => {
  expect(print({ relationship: 'based-on' })).toEqual(['Based on reporting by The Sandholm Courier.', ...FOOT]);
});

it('says when and how an error was repaired', () => {
  expect(print({ correctionNote: 'The tunnel is dry.', correctionClass: 'clarification', correctionDate: readNewsDate('2021-03-12') })?.[0]).toBe('Clarification (12 March 2021): The tunnel is dry.');
});

it('prints a credit line once, under whatever terms its pictures stand', () => {
  const pictures = ['CC BY 4.0', null].map((licence) => ({ address: null, caption: null, credit: { ...photoCredit, licence } }));
  expect(print({ pictures })).toEqual(['Photo by: Ola Berg/Nordfoto/AP Images', ...FOOT]);
});
