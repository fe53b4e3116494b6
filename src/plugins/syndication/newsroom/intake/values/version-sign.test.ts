import { readVersionSign } from './version-sign';

describe('The sign before a headline', () => {
  it.each([
    ['CORRECTED-Ferry back at sea', 'CORRECTED-', 'correction'],
    ['REFILE-Ferry back at sea', 'REFILE-', 'refile'],
    ['UPDATE 2-Ferry back at sea', 'UPDATE 2-', 'update'],
    ['Correction: Ferry story', 'Correction: ', 'correction'],
    ['Berichtigung: Fähre', 'Berichtigung: ', 'correction'],
    ['WITHDRAWN – Ferry', 'WITHDRAWN – ', 'withdrawal'],
    ['KILL: Ferry', 'KILL: ', 'kill'],
  ])('%s', (headline, sign, kind) => {
    expect(readVersionSign(headline)).toEqual({ sign, kind });
  });

  it.each(['Correction officer saves boat', 'Update your boat, says union', 'Ferry: corrected course', 'Kill switch for ferries'])('is none in “%s”', (headline) => {
    expect(readVersionSign(headline)).toBeNull();
  });
});
