/** Stories of our own as a wire sends them: ninjs 2.1, one JSON list for many. */
export interface WireStory {
  readonly id: string;
  readonly version?: number;
  readonly headline?: string;
  readonly words?: string;
  readonly status?: 'usable' | 'withheld' | 'canceled';
  readonly embargoed?: string;
}

/** One story of the Harbour Wire; all that is not given is complete and in order. */
export function wireStory({ id, version = 1, headline = `Ferry ${id} back at sea`, words = WORDS, status = 'usable', embargoed }: WireStory): object {
  return {
    uri: `urn:newsml:harbour-wire.example:${id}`,
    standard: { name: 'ninjs', version: '2.1' },
    type: 'text',
    version: String(version),
    firstcreated: '2021-03-04T09:00:00Z',
    versioncreated: `2021-03-04T${String(9 + version).padStart(2, '0')}:00:00Z`,
    pubstatus: status,
    ...(embargoed === undefined ? {} : { embargoed }),
    language: 'en',
    headlines: [{ role: 'main', value: headline }],
    by: 'By Ana Lima',
    copyrightholder: 'Harbour Wire',
    copyrightnotice: '© 2021 Harbour Wire. All rights reserved.',
    infosources: [{ name: 'Harbour Wire' }],
    bodies: [{ role: 'main', contenttype: 'text/plain', value: `${id}: ${words}` }],
  };
}

export const wire = (...stories: readonly WireStory[]): string => JSON.stringify(stories.map(wireStory));

export const WORDS = [
  'The ferry that the town of Norden had missed for so long is back at sea, its captain said on Monday.',
  'It will sail every day but Sunday, and it takes forty cars and two hundred people across the strait.',
  'The harbour master, who had waited for it since the storms of last autumn, said that nobody had hoped any more.',
].join('\n\n');
