import { join } from 'node:path';
import { testFixturePairs } from '../../../../../../../tests/support/fixture-pairs';
import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';

const receivedAt = readInstant('2026-03-07T09:00:00Z') ?? fail();
const read = (text: string) => readPayload({ text, receivedAt });

describe('A dpa digitalwires item', () => {
  testFixturePairs(join(__dirname, 'fixtures'), (bytes) => read(bytes.toString('utf8')));
});

describe('An item in digitalwires', () => {
  const item = (inside: object) => read(JSON.stringify({ format: 'digitalwires@0.9.1', urn: 'urn:newsml:dpa.com:20090101:260303-930-1', version: 2, version_created: '2026-03-04T10:02:00+01:00', headline: 'Fähre', ...inside })).stories[0]?.story;

  it('is embargoed by its date, though its status says usable', () => {
    expect(item({ pubstatus: 'usable', embargoed: '2026-03-05T06:00:00+01:00' })).toMatchObject({ pubStatus: 'usable', rights: { embargo: { kind: 'at', instant: '2026-03-05T05:00:00.000Z' } } });
  });

  it('that updates corrects nothing', () => {
    expect(item({ signal: 'sig:update' })?.correctionClass).toBeNull();
    expect(item({ categories: [{ type: 'dnltype:signal', qcode: 'sig:correction' }] })?.correctionClass).toBe('correction');
  });

  it('was first published on the day in its urn, or when its first version was made', () => {
    expect([item({})?.firstPublished, item({ version: 1 })?.firstPublished, item({ urn: 'urn:newsml:other.example:1' })?.firstPublished]).toEqual(['2026-03-03', '2026-03-04T10:02:00+01:00', null]);
  });
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
