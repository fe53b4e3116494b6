import { readPayload } from './read-payload';
import { readInstant } from '../story/news-date';
import { refuseUnreadable } from './refuse-unreadable';

const receivedAt = readInstant('2024-05-16T09:00:00Z') ?? fail();
const refuse = (text: string) => refuseUnreadable({ text, receivedAt });

describe('A payload that holds no words', () => {
  it.each([[''], ['  \n\t\u00a0 '], ['\u200b\ufeff\u2060']])('is refused when nothing in it can be seen: %j', (text) => {
    expect(refuse(text)).toMatchObject({ weight: 'refused', reason: expect.stringMatching(/empty.*paste it again/) });
    expect(readPayload({ text, receivedAt })).toEqual({ format: null, stories: [], notes: [refuse(text)] });
  });

  it('is refused for a NUL byte: what, where, and how to mend it', () => {
    expect(refuse('Headline\nBo\0dy')).toMatchObject({ weight: 'refused', reason: expect.stringMatching(/NUL byte in line 2, character 3.*copy/) });
  });

  it.each([['%PDF-1.7 \u0001\u0002\u0003\u0004'], ['\ufffd\ufffd\ufffdabc'], ['\u0089PNG\u001a\u0007']])('is refused when it is no text: %j', (text) => {
    expect(refuse(text)).toMatchObject({ weight: 'refused', reason: expect.stringMatching(/characters are no text/) });
  });

  it.each([['One word'], ['🙂'], ['Tabs\tand\fpages\r\nand a bell \u0007 in a longer text'], ['\ud800'], ['caf\ufffd in a longer text']])(
    'is nothing else: %j',
    (text) => {
      expect(refuse(text)).toBeNull();
    },
  );
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
