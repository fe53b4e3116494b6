import { storyOf } from '../state';
import { stateLooseNotice } from './loose-notice';

const read = (notice: string | null) => {
  const { copyrightHolder, copyrightYear } = storyOf(stateLooseNotice(notice, 'test:notice')).story.rights;
  return [copyrightHolder, copyrightYear];
};

describe('A notice in a field of its own', () => {
  it.each([
    ['2019 Harbour Press', 'Harbour Press', 2019],
    ['© 2026 The Harbour Press. All rights reserved.', 'The Harbour Press', 2026],
    ['(c) Harbour Images/Pool', 'Harbour Images/Pool', null],
    ['Copyright 2013 The Harbour Press, www.harbour.example - all rights reserved.', 'The Harbour Press', 2013],
    ['Copyright 2019 The Harbour Press, though parts of it may belong to others. All rights reserved.', 'The Harbour Press', 2019],
  ])('“%s” names %s', (notice, holder, year) => {
    expect(read(notice)).toEqual([holder, year]);
  });

  it.each([null, 'Copyright', 'Harbour content is owned by others and must not be copied without permission.'])('%j names nobody', (notice) => {
    expect(read(notice)).toEqual([null, null]);
  });
});
