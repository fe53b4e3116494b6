import { sayNotPassedOn } from './say-not-passed-on';

it('says that a story is not to be passed on, and never in the words of the terms', () => {
  const said = [
    sayNotPassedOn({ reason: 'passing-on-not-allowed', words: 'SECRET' }),
    sayNotPassedOn({ reason: 'channel-not-allowed', channel: 'syndication', words: 'SECRET' }),
    sayNotPassedOn({ reason: 'territory-not-allowed', territory: 'DE', words: 'SECRET' }),
    sayNotPassedOn({ reason: 'territory-unknown', words: 'SECRET' }),
    sayNotPassedOn({ reason: 'edited', may: 'no', changes: [{ before: 'SECRET', after: '' }], words: 'SECRET' }),
  ];
  expect(said.map(({ reason }) => reason)).toEqual(['not-to-be-passed-on', 'not-to-be-passed-on', 'not-in-this-territory', 'territory-needed', 'not-now']);
  expect(JSON.stringify(said)).not.toContain('SECRET');
});
