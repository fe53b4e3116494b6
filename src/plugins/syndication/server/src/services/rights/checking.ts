import type { Core } from '@strapi/strapi';
import type { CheckArticleAnswer, CheckArticleRequest, PictureNotes } from '../../../../contracts/check-article';
import { chooseLocale } from '../../../../newsroom/attribution/locales/choose-locale';
import { photoCreditFrom } from '../../../../newsroom/intake/photo/photo-credit-from';
import { decide } from '../../../../newsroom/rights/decide';
import { dutiesOf } from '../../../../newsroom/rights/duties/duties-of';
import type { Look } from '../../../../newsroom/rights/duties/duty-report';
import { byRole } from '../../articles/shape/by-role';
import { formUnderRights } from '../../articles/rights/stories-under-rights';
import { photoReading } from '../../articles/pictures/photo-readings';
import { uncreditedFiles, type UncreditedFile } from '../../articles/pictures/picture-files';
import { formToRow, type OpenForm } from '../../articles/drafts/form-to-row';
import { answerHold } from '../../gate/refuse-held';
import { now } from '../../ground/clock';
import { answerDuty } from './answer-duty';
import { publishedAttribution, RENDERERS, type PublishedAttribution } from '../attribution/attribution';
import { houseStyle } from '../attribution/house-style';
import { storyTypeFor } from '../filing/story-type-for';

/** What the person at the form may do. */
export interface AtTheForm {
  readonly mayRead: OpenForm['mayRead'];
  readonly mayUpdate: (uid: string, record: unknown) => boolean;
  readonly mayReadFile: (file: number) => Promise<boolean>;
}

/** Says what an open form would print, and how it stands with its duties: the same rules as the gate and the public answers. */
export function checkingService({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    /** @throws a refusal (404) for a model that holds no stories, (403) for a draft that the person may not read. */
    async checkArticle(request: CheckArticleRequest, { mayRead, mayUpdate, mayReadFile }: AtTheForm): Promise<CheckArticleAnswer> {
      const map = storyTypeFor(strapi, request.model);
      const { documentId = null, locale = null, values } = request;
      const row = await formToRow(strapi, { map, documentId, locale, values, mayRead });
      const article = byRole(row, map);
      const story = await formUnderRights(strapi, map, article, documentId);
      const look = lookOf(request);
      const decision = decide(story, look.now);
      return {
        attribution: inPanel(asAsked(publishedAttribution(story, locale, await houseStyle(strapi)), request)),
        holds: decision.outcome === 'held' ? decision.holds.map((hold) => answerHold(hold, map, story)) : [],
        duties: dutiesOf(story, look).map((duty) => answerDuty(duty, { map, story, row, mayUpdate })),
        pictures: await notesOfFiles(strapi, uncreditedFiles(article), mayReadFile),
      };
    },
  };
}

function lookOf({ today }: CheckArticleRequest): Look {
  const moment = now();
  return { now: moment, today: today ?? moment.slice(0, 10) };
}

/** In the style and the language in which somebody wants to look at it. */
function asAsked(published: PublishedAttribution | null, { style, language }: CheckArticleRequest): PublishedAttribution | null {
  if (published === null) return null;
  const { attribution, locale } = published;
  const presentation = { ...attribution.presentation, citationStyle: style ?? attribution.presentation.citationStyle };
  return { attribution: { ...attribution, presentation }, locale: language ? chooseLocale(language) : locale };
}

function inPanel(published: PublishedAttribution | null): CheckArticleAnswer['attribution'] {
  return published && { text: RENDERERS.text(published), html: RENDERERS.html(published), jsonLd: RENDERERS.jsonLd(published), head: RENDERERS.head(published) };
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
