import { storyOf } from '../state';
import { readDeskWords, type DeskWords } from './desk-words';

const read = (words: Partial<DeskWords>) => {
  const { statements, notes } = readDeskWords({ headline: null, slugline: null, note: null, ...words }, 'test:words');
  const { pubStatus, correctionClass, rights } = storyOf(statements).story;
  return { pubStatus, correctionClass, embargo: rights.embargo?.kind ?? null, notes: notes.length };
};
const usable = { pubStatus: 'usable', correctionClass: null, embargo: null, notes: 0 };

describe('The words of a wire for the desk', () => {
  it.each<Partial<DeskWords>>([
    { headline: 'KILL-Ferry sinks' },
    { slugline: 'BC-US--Ferry,KILL' },
    { slugline: 'BC-US--Ferry-Kill' },
    { note: 'Eds: MANDATORY KILL. The ferry did not sink.' },
    { note: 'With photos.\nEditors: please kill the story.' },
    { headline: 'CORRECTED-Ferry sinks', slugline: 'BC-US--Ferry, KILL' },
  ])('kill: %j', (words) => {
    expect(read(words).pubStatus).toBe('canceled');
  });

  it.each<Partial<DeskWords>>([
    { headline: 'Shark attack was a kill' },
    { headline: 'Kill the messenger, says mayor' },
    { headline: 'Mayor says the story was killed' },
    { slugline: 'shark-kill' },
    { slugline: 'BC-US--Road Kill' },
    { slugline: 'BC-SOC--World Cup-Elimination' },
    { headline: 'UPDATE 1-Ferry back at sea' },
    { note: 'Eds: UPDATES: With quotes. The killing of the ferry line.' },
  ])('say nothing: %j', (words) => {
    expect(read(words)).toEqual(usable);
  });

  it.each<[Partial<DeskWords>, string]>([
    [{ headline: 'CORRECTED-Ferry back at sea' }, 'correction'],
    [{ slugline: 'BC-US--Ferry, 1st Ld-Writethru, CORRECTIVE' }, 'correction'],
    [{ note: 'Eds: CORRECTS the day.' }, 'correction'],
    [{ headline: 'REFILE-Ferry back at sea' }, 'refile'],
    [{ note: 'CLARIFIES who owns the ferry.' }, 'clarification'],
  ])('%j: %s', (words, correctionClass) => {
    expect(read(words)).toEqual({ ...usable, correctionClass });
  });

  it('withhold what is withdrawn, and the editor is told', () => {
    expect(read({ headline: 'WITHDRAWN-Ferry sinks' })).toEqual({ ...usable, pubStatus: 'withheld', correctionClass: 'withdrawal', notes: 1 });
  });

  it('hold a story whose note orders an embargo', () => {
    expect(read({ note: 'With AP Photos.\nEMBARGOED to 0001 Friday March 6' })).toEqual({ ...usable, embargo: 'unreadable' });
  });
});
