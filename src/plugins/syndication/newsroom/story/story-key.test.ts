import { BLANK_STORY } from './blank-story';
import { storyKey } from './story-key';

const key = (value: string, distributor: string | null = null) => storyKey({ ...BLANK_STORY, identity: { scheme: 'guid', value }, source: { ...BLANK_STORY.source, distributor } });

describe('The key of a story', () => {
  it('is the address, without what sharing adds to it', () => {
    expect(key('http://www.gazette.example/a/?utm_source=x&id=7#top')).toEqual({ source: 'gazette.example', identity: '//gazette.example/a?id=7' });
    expect(key('https://gazette.example/a?id=7')).toEqual(key('http://www.gazette.example/a/?id=7&fbclid=1'));
  });

  it('of a bare id belongs to its provider: two agencies may both count from 1', () => {
    expect(key('1', 'The Harbour Wire')).toEqual({ source: 'harbour wire', identity: '1' });
    expect(key('1', 'Nordfoto')).not.toEqual(key('1', 'The Harbour Wire'));
  });

  it('of a URN belongs to its namespace, whoever passed it on', () => {
    expect(key('urn:newsml:wire.example:2021:7', 'Nordfoto')).toEqual(key('urn:newsml:wire.example:2021:7'));
    expect(key('tag:wire.example,2021:7')?.source).toBe('wire.example');
  });

  it('is none for a story without an identity', () => {
    expect(storyKey(BLANK_STORY)).toBeNull();
  });

  it('of a very long id is cut, and still its own', () => {
    const [one, other] = [key(`${'x'.repeat(400)}1`), key(`${'x'.repeat(400)}2`)];
    expect(one?.identity.length).toBeLessThanOrEqual(300);
    expect(one).not.toEqual(other);
  });
});
