import type { Core } from '@strapi/strapi';
import { closeFilesToStories } from './articles/close-files';
import { prefillPhotoCredits } from './articles/photo-prefill';
import { readPhotosAtUpload } from './articles/photo-readings';
import { sourceTemplate } from './articles/source-template';
import { makeStoryIndexes } from './articles/story-indexes';
import { storySlugs } from './articles/story-slugs';
import { storyTypes } from './articles/story-types';
import { config } from './config';
import { contentTypes } from './content-types';
import { articlesController } from './controllers/articles';
import { ledgerController } from './controllers/ledger';
import { offersController } from './controllers/offers';
import { pasteController } from './controllers/paste';
import { photoController } from './controllers/photo';
import { rightsActionsController } from './controllers/rights-actions';
import { tombstonesController } from './controllers/tombstones';
import { cleanWrites } from './gate/clean-writes';
import type { DocumentMiddleware } from './ground/document-middleware';
import { oneStanding } from './gate/one-standing';
import { publicDoor } from './gate/public-door';
import { publishGate } from './gate/publish-gate';
import { publishLock } from './gate/publish-lock';
import { guardReads } from './gate/read-guard';
import { reliedOnRecords } from './gate/relied-on-records';
import { registerRights } from './gate/rights';
import { addAttributionField } from './graphql/attribution-field';
import { checkCommits } from './ground/checked-commit';
import { makeLedgerTable } from './ground/ledger-table';
import { guardPayloadDoor } from './ground/payload-door';
import { answerReadiness } from './ground/readiness';
import { makeTables } from './ground/tables';
import { rightsClockService, startRightsClock } from './jobs/rights-clock';
import { answerGone } from './pages/answer-gone';
import { previewService } from './pages/preview-service';
import { answerStoryPages } from './pages/story-pages';
import { adminRoutes } from './routes/admin';
import { contentApiRoutes } from './routes/content-api';
import { acceptForms } from './services/asked-forms';
import { attributionOnAnswers } from './services/attribution-on-answers';
import { filingService } from './services/filing';
import { keepLedger } from './services/keep-ledger';
import { keepPrints } from './services/prints';
import { settleOnWrite } from './services/settle-on-write';
import { registerEvents } from './services/tell';

export default {
  register({ strapi }: { readonly strapi: Core.Strapi }) {
    storyTypes(strapi);
    closeFilesToStories(strapi);
    checkCommits(strapi);
    guardPayloadDoor(strapi);
    answerReadiness(strapi);
    answerGone(strapi);
    answerStoryPages(strapi);
    acceptForms(strapi);
    addAttributionField(strapi);
    registerEvents(strapi);
    for (const middleware of documentMiddlewares(strapi)) strapi.documents.use((call, next) => middleware(call, async () => next()));
  },

  async bootstrap({ strapi }: { readonly strapi: Core.Strapi }) {
    await makeTables(strapi);
    await makeLedgerTable(strapi);
    await makeStoryIndexes(strapi);
    readPhotosAtUpload(strapi);
    guardReads(strapi);
    await registerRights(strapi);
    startRightsClock(strapi);
  },

  config,
  contentTypes,
  controllers: { paste: pasteController, offers: offersController, articles: articlesController, photo: photoController, rightsActions: rightsActionsController, ledger: ledgerController, tombstones: tombstonesController },
  routes: { admin: adminRoutes, 'content-api': contentApiRoutes },
  services: { filing: filingService, preview: previewService, rightsClock: rightsClockService },
};

/** Outermost first. */
function documentMiddlewares(strapi: Core.Strapi): readonly DocumentMiddleware[] {
  return [
    attributionOnAnswers(strapi),
    publicDoor(strapi),
    cleanWrites,
    sourceTemplate,
    publishLock(strapi),
    oneStanding(strapi),
    storySlugs(strapi),
    prefillPhotoCredits(strapi),
    reliedOnRecords(strapi),
    keepPrints(strapi),
    publishGate(strapi),
    settleOnWrite(strapi),
    keepLedger(strapi),
  ];
}
