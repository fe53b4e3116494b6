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

describe('A NewsML 1.2 message', () => {
  testFixturePairs(join(__dirname, 'fixtures'), (bytes) => read(bytes.toString('utf8')));

  it('is known by its root, and a NewsItem by its identification', () => {
    expect(read('<NewsML Version="1.0"/>')).toMatchObject({ format: 'newsml-1.2' });
    expect(read('<NewsItem><Identification/></NewsItem>')).toMatchObject({ format: 'newsml-1.2' });
    expect(read('<newsItem guid="a"><itemMeta/></newsItem>')).toMatchObject({ format: 'newsml-g2' });
  });
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
