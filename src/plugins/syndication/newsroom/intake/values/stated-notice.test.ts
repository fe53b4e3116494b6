import { storyOf } from '../state';
import { stateCopyright, type StatedCopyright } from './stated-notice';

const read = (stated: StatedCopyright) => {
  const { copyrightHolder, copyrightYear, copyrightNotice } = storyOf(stateCopyright(stated, 'test:notice')).story.rights;
  return [copyrightHolder, copyrightYear, copyrightNotice];
};

describe('The copyright of a wire item', () => {
  it('is read out of its notice', () => {
    expect(read({ notice: '(c) Copyright Harbour Wire 2016. Click For Restrictions', holder: null })).toEqual(['Harbour Wire', 2016, '(c) Copyright Harbour Wire 2016. Click For Restrictions']);
  });

  it('belongs to the holder that is stated apart', () => {
    expect(read({ notice: '© 2020 Harbour Wire, Inc.', holder: 'harbour.example', year: '2019' })).toEqual(['harbour.example', 2019, '© 2020 Harbour Wire, Inc.']);
  });

  it('names the holder without the words behind the name', () => {
    expect(read({ notice: null, holder: 'The Harbour Press. All rights reserved.', year: '2020' })).toEqual(['The Harbour Press', 2020, null]);
  });

  it('may be stated by a bare name', () => {
    expect(read({ notice: 'Belga', holder: null })).toEqual(['Belga', null, 'Belga']);
    expect(read({ notice: '(©NTB)', holder: null })).toEqual(['NTB', null, '(©NTB)']);
  });
});
