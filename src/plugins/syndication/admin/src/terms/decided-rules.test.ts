import { describe, expect, it } from '@jest/globals';
import { readInstant } from '../../../newsroom/story/news-date';
import type { TermRule, Terms } from '../../../newsroom/rights/terms/term';
import { afterDeciding, decidedRules } from './decided-rules';

const at = readInstant('2024-06-04T10:00:00Z');
if (at === null) throw new Error('That is a moment.');
const archive: TermRule = { term: { kind: 'archive', may: false }, words: 'No archives', standing: { kind: 'proposed' } };
const edits: TermRule = { term: { kind: 'edits', may: 'no' }, words: null, standing: { kind: 'confirmed', by: 'admin:1', at } };
const own: Terms = [archive, edits];
const bare = ({ term, words }: TermRule) => ({ term, words });

describe('what is decided about the rules', () => {
  it('leaves out what is only proposed', () => expect(decidedRules(own)).toEqual([{ ...bare(edits), decision: 'confirmed' }]));

  it('keeps the other decisions when one is added', () =>
    expect(afterDeciding(own, archive, 'dismissed')).toEqual([{ ...bare(edits), decision: 'confirmed' }, { ...bare(archive), decision: 'dismissed' }]));

  it('says the last word of a rule only', () => expect(afterDeciding(own, edits, 'dismissed')).toEqual([{ ...bare(edits), decision: 'dismissed' }]));

  it('forgets what is undone', () => expect(afterDeciding(own, edits, 'undecided')).toEqual([]));
});
