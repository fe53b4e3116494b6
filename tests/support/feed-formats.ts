import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedFormat } from '../../src/plugins/syndication/newsroom/outlet/feed';
import { FEEDS } from '../../src/plugins/syndication/newsroom/outlet/fixtures/feeds';

/** Tests what a format writes of every feed against the expectation of that name. A missing expectation fails, and so does one too many. */
export function testFeedFormat(folder: string, format: FeedFormat, ending: 'xml' | 'json'): void {
  it('has an expectation for every feed', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(FEEDS).map((sentence) => `${sentence}.expected.${ending}`).sort());
  });

  it.each(Object.entries(FEEDS))('%s', (sentence, feed) => {
    const expected = readFileSync(join(folder, `${sentence}.expected.${ending}`), 'utf8');
    const written = format.write(feed);
    if (ending === 'json') expect(JSON.parse(written)).toEqual(JSON.parse(expected));
    else expect(written).toBe(expected);
  });
}
