import { reaches } from './channels';
import { CHANNELS, MEDIA } from './term';

describe('A way', () => {
  it('reaches all channels of its medium, and itself', () => {
    expect(CHANNELS.filter((channel) => reaches(['online'], channel))).toEqual(['web', 'app', 'social', 'newsletter', 'archive']);
    expect(CHANNELS.filter((channel) => reaches(['app'], channel))).toEqual(['app']);
  });

  it('never reaches syndication by a medium: who knows how a partner prints it', () => expect(reaches(MEDIA, 'syndication')).toBe(false));
});
