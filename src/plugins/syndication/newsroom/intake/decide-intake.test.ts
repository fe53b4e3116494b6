import fc from 'fast-check';
import { readNewsDate } from '../story/news-date';
import type { PubStatus } from '../story/story';
import { decideIntake, type Arrival } from './decide-intake';

const version = (digest: string, more: Partial<Arrival> = {}): Arrival => ({ version: null, versionCreated: null, pubStatus: 'usable', digest, ...more });
const at = (moment: string) => ({ versionCreated: readNewsDate(moment) });
const killed: Partial<Arrival> = { pubStatus: 'canceled' };

describe('An arriving version', () => {
  it('of a story that nobody has is new', () => {
    expect(decideIntake(version('a'), null)).toBe('new');
  });

  it('that says what is on file already is a duplicate', () => {
    expect(decideIntake(version('a', { version: '2' }), version('a', { version: '1' }))).toBe('duplicate');
  });

  it('is newer by its moment, whatever the offset in which it is written', () => {
    expect(decideIntake(version('b', at('2024-05-01T10:00:00+02:00')), version('a', at('2024-05-01T07:59:00Z')))).toBe('newer-version');
    expect(decideIntake(version('b', at('2024-05-01T09:00:00+02:00')), version('a', at('2024-05-01T07:59:00Z')))).toBe('stale-version');
  });

  it('without moments is newer by its number, as a number', () => {
    expect(decideIntake(version('b', { version: '10' }), version('a', { version: '9' }))).toBe('newer-version');
    expect(decideIntake(version('b', { version: '9' }), version('a', { version: '10' }))).toBe('stale-version');
  });

  it('that gives no order is taken for newer, so that an editor sees it', () => {
    expect(decideIntake(version('b'), version('a', { version: '3' }))).toBe('newer-version');
  });

  it('that kills makes the story disappear, even if it comes late', () => {
    expect(decideIntake(version('b', { ...killed, ...at('2024-05-01T07:00:00Z') }), version('a', at('2024-05-01T08:00:00Z')))).toBe('kill');
  });

  it('that kills what has not arrived is remembered; the late original stays dead', () => {
    expect(decideIntake(version('k', killed), null)).toBe('kill-before-arrival');
    expect(decideIntake(version('a', at('2030-01-01T00:00:00Z')), version('k', killed))).toBe('dead');
  });

  it('that kills twice does nothing', () => {
    expect(decideIntake(version('l', killed), version('k', killed))).toBe('duplicate');
  });

  it('is never revived or doubled, whatever came before', () => {
    const any = fc.record({ version: fc.option(fc.stringMatching(/^\d{1,4}$/)), versionCreated: fc.constant(null), pubStatus: fc.constantFrom<PubStatus>('usable', 'withheld', 'canceled'), digest: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(any, any, (arrival, onFile) => {
        const decision = decideIntake(arrival, onFile);
        expect(decision).not.toBe('new');
        if (onFile.pubStatus === 'canceled') expect(['duplicate', 'dead']).toContain(decision);
        expect(decideIntake(onFile, onFile)).toBe('duplicate');
      }),
    );
  });
});
