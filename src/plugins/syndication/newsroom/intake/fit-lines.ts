import type { PhotoCredit, Story } from '../story/story';
import { intakeNote } from './intake-note';
import type { IntakeNote, ReadStory, StoryField } from './reading';

const RULE = 'fit-lines';

/**
 * Takes out what is longer than a line of its kind can be, with a note that quotes it: a headline of a thousand words is a
 * misread body, and no newsroom could store it. Nothing is cut: a name or a holder cut short would be wrong.
 */
export function fitLines(read: ReadStory): ReadStory {
  const notes: IntakeNote[] = [];
  const fit = (field: StoryField, words: string | null, longest = LINE): string | null => {
    if (words === null || words.length <= longest) return words;
    notes.push(intakeNote(RULE, 'check', { code: 'words-too-long', longest, field: { code: `field.${field}` } }, words.slice(0, LINE).toWellFormed()));
    return null;
  };
  const { source, rights, byline } = read.story;
  const story: Story = {
    ...read.story,
    headline: fit('headline', read.story.headline),
    dateline: fit('dateline', read.story.dateline),
    language: fit('language', read.story.language, 35),
    version: fit('version', read.story.version),
    byline: byline && { line: fit('byline', byline.line), writers: byline.writers.filter(({ name }) => fit('byline', name) !== null) },
    source: { ...source, distributor: fit('source.distributor', source.distributor), retrievedFrom: fit('source.retrievedFrom', source.retrievedFrom) },
    rights: { ...rights, copyrightHolder: fit('rights.copyrightHolder', rights.copyrightHolder) },
    pictures: read.story.pictures.map((picture) => ({ ...picture, credit: picture.credit && fitCredit(picture.credit, (words) => fit('pictures', words)) })),
  };
  return notes.length === 0 ? read : { ...read, story, notes: [...read.notes, ...notes] };
}

const LINE = 255;

function fitCredit(credit: PhotoCredit, fit: (words: string | null) => string | null): PhotoCredit {
  return { ...credit, photographer: fit(credit.photographer), licence: fit(credit.licence), agencies: credit.agencies.filter(({ name }) => fit(name) !== null) };
}
