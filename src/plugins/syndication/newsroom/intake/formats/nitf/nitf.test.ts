import { join } from 'node:path';
import { readInstant } from '../../../story/news-date';
import { openPayload } from '../../open-payload';
import { XML_FORMATS } from '..';
import { testFixturePairs } from '../../../../../../../tests/support/fixture-pairs';

const receivedAt = readInstant('2024-05-16T09:00:00Z') ?? fail();

function read(text: string) {
  const opened = openPayload(text);
  if (opened.of !== 'xml') return opened;
  const format = XML_FORMATS.find((candidate) => candidate.recognises(opened.root));
  return format?.read(opened.root, { text, receivedAt }) ?? { format: null };
}

describe('An NITF document', () => {
  testFixturePairs(join(__dirname, 'fixtures'), (bytes) => read(bytes.toString('utf8')));

  it('is known by its root, with namespace, prefix or neither', () => {
    for (const text of ['<nitf/>', '<NITF/>', '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"/>', '<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"/>']) {
      expect(read(text)).toMatchObject({ format: 'nitf' });
    }
    expect(read('<Publish><ContentItem/></Publish>')).toEqual({ format: null });
  });
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
