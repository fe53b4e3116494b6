import { wordsOf } from '../../../story/body';
import { readInstant } from '../../../story/news-date';
import { readPayload } from '../../read-payload';

const receivedAt = readInstant('2024-05-16T09:00:00Z') ?? fail();
const TOLD = 'The ferry that the town of Norden had missed for so long is back at sea, its captain said on Monday, and it will sail every day.';
const bodyOf = (inside: string) =>
  readPayload({ text: `<html><head><link rel="canonical" href="https://gazette.example/ferry"></head><body>${inside}</body></html>`, receivedAt }).stories[0]?.story.body ?? [];

describe('The text of a story on a page', () => {
  it('has whole links, no captions, and nothing that the page hides', () => {
    const body = bodyOf(`<article><h1>Ferry back at sea again</h1><p>${TOLD} <a href="/crew">The crew</a> waits.</p><p hidden>${TOLD} Hidden.</p><figure><img src="/a.jpg"><figcaption>A boat.</figcaption></figure>${`<p>${TOLD}</p>`.repeat(3)}</article>`);
    expect(JSON.stringify(body)).toContain('"url":"https://gazette.example/crew"');
    expect(body.map(wordsOf)).toEqual([`${TOLD} The crew waits.`, TOLD, TOLD, TOLD]);
  });

  it('is found by its prose where the page is too heavy for a reading view', () => {
    const heavy = `<p>${'&amp; '.repeat(160_000)}</p>`;
    expect(bodyOf(`<h1>Ferry</h1>${`<p>${TOLD}</p>`.repeat(3)}${heavy}`).map(wordsOf).slice(0, 3)).toEqual([TOLD, TOLD, TOLD]);
  });
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
