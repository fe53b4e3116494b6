import type { Core } from '@strapi/strapi';
import type { CheckArticleAnswer, CheckArticleRequest, PictureNotes } from '../../../contracts/check-article';
import { photoCreditFrom } from '../../../newsroom/intake/photo/photo-credit-from';
import { decide } from '../../../newsroom/rights/decide';
import { articleToStory } from '../articles/article-to-story';
import { byRole } from '../articles/by-role';
import { photoReading } from '../articles/photo-readings';
import { uncreditedFiles, type UncreditedFile } from '../articles/picture-files';
import { formToRow, type OpenForm } from '../articles/form-to-row';
import { answerHold } from '../gate/refuse-held';
import { now } from '../ground/clock';
import { publishedAttribution, RENDERERS } from './attribution';
import { storyTypeFor } from './story-type-for';

/** Says what an open form would print, and what would hold it: the same rules as the gate and the public answers. */
export function checkingService({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    /** @throws a refusal (404) for a model that holds no stories, (403) for a draft that the person may not read. */
    async checkArticle(request: CheckArticleRequest, mayRead: OpenForm['mayRead'], mayReadFile: (file: number) => Promise<boolean>): Promise<CheckArticleAnswer> {
      const map = storyTypeFor(strapi, request.model);
      const { documentId = null, locale = null, values } = request;
      const article = byRole(await formToRow(strapi, { map, documentId, locale, values, mayRead }), map);
      const story = articleToStory(article, map);
      const published = publishedAttribution(strapi, story, locale);
      const decision = decide(story, now());
      const holds = decision.outcome === 'held' ? decision.holds : [];
      return { attribution: published && { text: RENDERERS.text(published), html: RENDERERS.html(published) }, holds: holds.map((hold) => answerHold(hold, map)), pictures: await notesOfFiles(strapi, uncreditedFiles(article), mayReadFile) };
    },
  };
}

/** What the files of pictures without a credit say that is left to an editor. */
async function notesOfFiles(strapi: Core.Strapi, files: readonly UncreditedFile[], mayReadFile: (file: number) => Promise<boolean>): Promise<readonly PictureNotes[]> {
  const told: PictureNotes[] = [];
  for (const { picture, file } of files) {
    const reading = (await mayReadFile(file)) ? await photoReading(strapi, file) : null;
    const notes = reading === null ? [] : photoCreditFrom(reading).notes;
    if (notes.length > 0) told.push({ picture, notes });
  }
  return told;
}
