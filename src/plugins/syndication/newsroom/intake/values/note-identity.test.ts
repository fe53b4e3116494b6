import { state, storyOf } from '../state';
import { noteMissingIdentity } from './note-identity';

it('An item without an id is noted, and one with an id is as it was', () => {
  const known = storyOf([state('identity', { scheme: 'guid', value: 'a' }, 'test')]);
  expect(noteMissingIdentity(known, 'test')).toBe(known);
  expect(noteMissingIdentity(storyOf([]), 'test').notes).toMatchObject([{ rule: 'test', weight: 'check' }]);
});
