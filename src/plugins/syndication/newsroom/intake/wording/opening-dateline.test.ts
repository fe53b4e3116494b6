import fc from 'fast-check';
import { namesPlace, readOpeningDateline } from './opening-dateline';

describe('The dateline that opens a story', () => {
  it.each([
    ['NORDEN (AP) — The ferry is back at sea.', 'NORDEN (AP)'],
    ['NORDEN, East Frisia (AP) -- The ferry is back.', 'NORDEN, East Frisia (AP)'],
    ['Norden an der Nordsee (dpa) - Die Fähre fährt wieder.', 'Norden an der Nordsee (dpa)'],
    ['Norden/Juist (dpa) - Die Fähre fährt wieder.', 'Norden/Juist (dpa)'],
    ['Norden, 3 mars 2021 (AFP) - Le ferry est de retour.', 'Norden, 3 mars 2021 (AFP)'],
    ['March 3 (Reuters) - The ferry is back at sea.', 'March 3 (Reuters)'],
    ['Norden, 2 ene (EFE).- El ferri vuelve.', 'Norden, 2 ene (EFE)'],
    ['Jan. 12 (HarbourDesk) - The ferry is back at sea.', 'Jan. 12 (HarbourDesk)'],
    ['NORDEN, March 3. /TASS/. The ferry is back at sea.', 'NORDEN, March 3. /TASS/'],
    ['NORDEN, Germany--(BUSINESS WIRE)--The ferry company', 'NORDEN, Germany--(BUSINESS WIRE)'],
    ['NORDEN, Lower Saxony, March  03, 2021  (HARBOUR NEWSWIRE) -- The ferry', 'NORDEN, Lower Saxony, March 03, 2021 (HARBOUR NEWSWIRE)'],
    ['Norden /ritzau/: Færgen sejler igen.', 'Norden /ritzau/'],
    ['(ANSA) - NORDEN, MAR 3 - The ferry is back at sea.', '(ANSA) - NORDEN, MAR 3'],
    ['(ANSA) - Norden, March 3 - The ferry is back at sea.', '(ANSA) - Norden, March 3'],
    ['NORDEN - The ferry is back at sea.', 'NORDEN'],
  ])('%s', (paragraph, dateline) => expect(readOpeningDateline(paragraph)).toBe(dateline));

  it.each([
    'The ferry (built in 1960) - the oldest of all - is back at sea.',
    'The club (Norden) - once great - plays again.',
    'Its captain (AP) said so.',
    'Back at sea - at last.',
    'UN - so say its critics.',
    'A ferry and a train, that is all (really).',
    '',
  ])('is none in “%s”', (paragraph) => expect(readOpeningDateline(paragraph)).toBeNull());

  it('opens the paragraph, whatever the paragraph', () => {
    const piece = fc.constantFrom('NORDEN', ' (AP) ', '—', ' - ', 'March 3', ', ', '/TASS/', '. ', 'The ferry ', '(', ')', '/', '--');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 12 }), (pieces) => {
        const paragraph = pieces.join('');
        const dateline = readOpeningDateline(paragraph);
        expect(dateline === null || paragraph.replace(/\s+/g, ' ').trimStart().startsWith(dateline)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

it.each([
  ['NORDEN, March 3 (AP) -', true],
  ['Norden', true],
  ['January 21', false],
  ['4/4/2018', false],
  ['2013-03-04 11:40:31 GMT+00:00', false],
])('the dateline “%s” names a place: %s', (dateline, isPlace) => expect(namesPlace(dateline)).toBe(isPlace));
