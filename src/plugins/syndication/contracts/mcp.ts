import { z } from 'zod';
import { ATTRIBUTION_FORMS } from './attribution';

/** A story on file, as an assistant names it. */
const story = {
  documentId: z.string().min(1).max(100).describe('The documentId of the story.'),
  model: z.string().min(1).max(200).optional().describe('The content type’s uid; without it, the first that holds stories.'),
  locale: z.string().min(1).max(35).optional().describe('The language; without it, one that there is.'),
};

/** Tools `syndication_read_story` and `syndication_check_rights`. */
export const storyToolRequest = z.strictObject(story);
export type StoryToolRequest = z.infer<typeof storyToolRequest>;

/** Tool `syndication_show_attribution`. */
export const attributionToolRequest = z.strictObject({
  ...story,
  forms: z.array(z.enum(ATTRIBUTION_FORMS)).min(1).default(['text']).describe('In which forms.'),
});

const place = { model: z.string(), documentId: z.string(), locale: z.string().nullable() };

/** A story as it stands in its draft. */
export const storyToolAnswer = z.object({
  ...place,
  isPublished: z.boolean().describe('Whether readers can see a version of it now.'),
  tombstone: z.unknown().describe('What stands in its place when it was taken off; null when it was not.'),
  story: z.looseObject({ headline: z.string().nullable(), pubStatus: z.string(), body: z.array(z.string()) }),
});

/** Whether a story may run now, and if not, every reason why. */
export const rightsToolAnswer = z.object({
  ...place,
  isClear: z.boolean().describe('Whether it may be published now.'),
  holds: z.array(z.looseObject({ reason: z.string(), field: z.string(), message: z.string() })),
});

/** What would be printed with a story. */
export const attributionToolAnswer = z.object({
  ...place,
  attribution: z.record(z.string(), z.unknown()).nullable().describe('By form; null when nothing is due.'),
});

/** What was filed, without the words of the stories. */
export const filedToolAnswer = z.object({
  receiptId: z.string().describe('Under it the payload is kept, byte for byte.'),
  stories: z.array(
    z.object({
      story: z.int().describe('Its place in the payload, from 0.'),
      outcome: z.string(),
      model: z.string(),
      documentId: z.string().nullable(),
      headline: z.string().nullable(),
      reason: z.string().nullable().describe('Why it failed.'),
      notes: z.array(z.string()).describe('What an editor should check.'),
      like: z.array(z.object({ model: z.string(), documentId: z.string(), headline: z.string().nullable(), containment: z.number() })).describe('Stories on file that say much the same.'),
    }),
  ),
  notes: z.array(z.string()),
});
