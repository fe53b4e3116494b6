import { readInstant } from '../../story/news-date';
import { refreshProposals } from './refresh-proposals';
import type { Standing, TermRule } from './term';

const at = readInstant('2024-06-04T12:00:00Z');
const rule = (words: string, kind: Standing['kind']): TermRule => {
  if (at === null) throw new Error('no moment');
  return { term: { kind: 'archive', may: false }, words, standing: kind === 'proposed' ? { kind } : { kind, by: 'Ines Calder', at } };
};

describe('Usage terms that are read anew', () => {
  it('leave what an editor confirmed or dismissed, and propose it no more', () => {
    for (const kind of ['confirmed', 'dismissed'] as const) {
      expect(refreshProposals([rule('NO ARCHIVES', kind)], [rule('NO ARCHIVES', 'proposed')])).toEqual([rule('NO ARCHIVES', kind)]);
    }
  });

  it('drop what was only proposed and stands there no longer', () => {
    expect(refreshProposals([rule('NO ARCHIVES', 'proposed')], [])).toEqual([]);
  });

  it('propose again what a later version says in other words', () => {
    expect(refreshProposals([rule('NO ARCHIVES', 'dismissed')], [rule('No archiving at all', 'proposed')])).toHaveLength(2);
  });
});
