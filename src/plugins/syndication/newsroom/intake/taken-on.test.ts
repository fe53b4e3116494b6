import { BLANK_STORY } from '../story/blank-story';
import { readInstant, readNewsDate } from '../story/news-date';
import { takenOn } from './taken-on';

const receivedAt = readInstant('2024-05-16T23:30:00Z') ?? fail();
const fromWire = { ...BLANK_STORY, identity: { scheme: 'guid', value: 'urn:wire:7' } as const, source: { ...BLANK_STORY.source, distributor: 'Harbour Wire' } };

describe('A story that our desk received', () => {
  it('was retrieved on that day in UTC, unless it says when', () => {
    expect(takenOn(BLANK_STORY, receivedAt).source.retrieved).toBe('2024-05-16');
    const stated = { ...BLANK_STORY, source: { ...BLANK_STORY.source, retrieved: readNewsDate('2023-06-09') } };
    expect(takenOn(stated, receivedAt).source.retrieved).toBe('2023-06-09');
  });

  it('from a wire was retrieved from the service that distributes it', () => {
    expect(takenOn(fromWire, receivedAt).source.retrievedFrom).toBe('Harbour Wire');
  });

  it('from a page was not retrieved from whoever wrote it', () => {
    expect(takenOn({ ...fromWire, identity: null }, receivedAt).source.retrievedFrom).toBeNull();
  });
});

function fail(): never {
  throw new Error('The test’s own moment is none.');
}
