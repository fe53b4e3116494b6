import { expect, it } from '@jest/globals';
import { deskMemory } from './desk-memory';

it('a desk holds what its owner left there, and nobody else sees it', () => {
  deskMemory('1').keep({ words: 'Ferry comes home' });
  expect(deskMemory('1').now().words).toBe('Ferry comes home');
  expect(deskMemory('2').now().words).toBe('');
});

it('a desk tells those who look at it of every change, until they leave', () => {
  const desk = deskMemory('3');
  const seen: string[] = [];
  const leave = desk.subscribe(() => seen.push(desk.now().words));
  desk.keep({ words: 'Ferry' });
  leave();
  desk.keep({ words: 'Ferry comes home' });
  expect(seen).toEqual(['Ferry']);
});
