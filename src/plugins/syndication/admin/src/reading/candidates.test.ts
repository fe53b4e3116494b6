import { expect, it } from '@jest/globals';
import type { IntakeNote } from '../../../newsroom/intake/reading';
import { candidatesOf } from './candidates';

const TWO_NOTICES: IntakeNote = { rule: 'lift-copyright-notice', weight: 'check', reason: 'They do not agree.', quote: '© 2021 The Harbour Press\n© 2021 Norden Wire' };

it('each of two notices that do not agree may be chosen', () => {
  expect(candidatesOf(TWO_NOTICES, [])).toEqual([
    { words: '© 2021 The Harbour Press', fields: ['rights.copyrightNotice'] },
    { words: '© 2021 Norden Wire', fields: ['rights.copyrightNotice'] },
  ]);
});

it('the one that was chosen is not offered again', () => {
  const chosen = { field: 'rights.copyrightNotice', rule: 'editor', quote: '© 2021 Norden Wire' } as const;
  expect(candidatesOf(TWO_NOTICES, [chosen]).map(({ words }) => words)).toEqual(['© 2021 The Harbour Press']);
});

it('where only the editor can say what they are, words may be taken all the same', () => {
  expect(candidatesOf({ ...TWO_NOTICES, rule: 'some-rule', quote: 'Reporting by a friend' }, [])).toEqual([{ words: 'Reporting by a friend', fields: [] }]);
});

it('what was left out and a paragraph of prose are no candidates', () => {
  expect(candidatesOf({ ...TWO_NOTICES, rule: 'drop-navigation', weight: 'info' }, [])).toEqual([]);
  expect(candidatesOf({ ...TWO_NOTICES, quote: 'word '.repeat(200) }, [])).toEqual([]);
});
