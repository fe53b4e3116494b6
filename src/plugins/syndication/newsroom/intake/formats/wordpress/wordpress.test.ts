import { join } from 'node:path';
import { testFixturePairs } from '../../../../../../../tests/support/fixture-pairs';
import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';

const receivedAt = readInstant('2026-03-07T09:00:00Z') ?? fail();
const read = (text: string) => readPayload({ text, receivedAt });

describe('A post of WordPress’s', () => {
  testFixturePairs(join(__dirname, 'fixtures'), (bytes) => read(bytes.toString('utf8')));
});

describe('A post', () => {
  const post = (inside: object) => read(JSON.stringify({ id: 1, date: '2026-03-04T23:30:00', date_gmt: '2026-03-05T04:30:00', link: 'https://gazette.example/1/', title: { rendered: 'Ferry' }, ...inside })).stories[0]?.story;

  it('is dated in UTC where WordPress says so, and by its day where it does not', () => {
    expect([post({})?.firstPublished, post({ date_gmt: undefined, content: { rendered: '' }, featured_media: 0 })?.firstPublished]).toEqual(['2026-03-05T04:30:00Z', '2026-03-04']);
  });

  it.each([['publish', 'usable'], ['private', 'withheld'], ['draft', 'withheld'], ['pending', 'withheld'], ['future', 'withheld'], ['trash', 'canceled'], ['sold-out', 'withheld'], [undefined, 'usable']])('with the status %s is %s', (status, pubStatus) => {
    expect(post({ status })?.pubStatus).toBe(pubStatus);
  });

  it('is written by nobody called admin', () => {
    expect(post({ _embedded: { author: [{ name: 'admin' }] } })?.byline).toBeNull();
  });

  it.each([[401, 'rest_forbidden'], [404, 'rest_post_invalid_id'], [404, 'rest_no_route']])('that is an error %d (%s) is refused with its reason', (status, code) => {
    expect(read(JSON.stringify({ code, message: 'No.', data: { status } }))).toMatchObject({ format: 'wordpress', stories: [], notes: [{ weight: 'refused', quote: `${code}: No.` }] });
  });
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
