import { describe, expect, it } from '@jest/globals';
import { actorIn } from './actor-in';

describe('who acted', () => {
  it.each([
    ['admin:3', { kind: 'admin', id: '3' }],
    ['api-token:7', { kind: 'api-token', id: '7' }],
    ['clock', { kind: 'clock', id: '' }],
    ['the caretaker', null],
    ['', null],
  ])('%p', (actor, meant) => {
    expect(actorIn(actor)).toEqual(meant);
  });
});
