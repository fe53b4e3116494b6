import { storyOf } from '../state';
import { readPubStatus } from './pub-status';

const read = (stated: string | null) => {
  const { statements, notes } = readPubStatus(stated, 'test:status');
  const { story } = storyOf(statements, notes);
  return { pubStatus: story.pubStatus, embargo: story.rights.embargo, notes: notes.length };
};

describe('The status of a story', () => {
  it.each(['stat:usable', 'Usable', 'USABLE', 'http://cv.iptc.org/newscodes/pubstatusg2/usable', null])('%s: usable', (stated) => {
    expect(read(stated)).toEqual({ pubStatus: 'usable', embargo: null, notes: 0 });
  });

  it.each(['canceled', 'stat:cancelled', 'Killed'])('%s: killed', (stated) => {
    expect(read(stated).pubStatus).toBe('canceled');
  });

  it('withheld is withheld', () => {
    expect(read('stat:withheld').pubStatus).toBe('withheld');
  });

  it('embargoed without a date is held until an editor enters the end', () => {
    expect(read('embargoed')).toEqual({ pubStatus: 'usable', embargo: { kind: 'unreadable', stated: 'embargoed' }, notes: 0 });
  });

  it.each(['OPEN?', 'limited', 'x'])('%s, which nobody knows, withholds the story and says so', (stated) => {
    expect(read(stated)).toEqual({ pubStatus: 'withheld', embargo: null, notes: 1 });
  });
});
