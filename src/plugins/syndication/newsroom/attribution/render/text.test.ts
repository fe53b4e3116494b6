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
