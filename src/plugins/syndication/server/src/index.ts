import type { Core } from '@strapi/strapi';
import { adoptStories } from './articles/rights/adopt-stories';
import { closeFilesToStories } from './articles/pictures/close-files';
import { prefillPhotoCredits } from './articles/pictures/photo-prefill';
import { readPhotosAtUpload } from './articles/pictures/photo-readings';
import { addRightsColumns } from './articles/rights/rights-columns';
import { sourceTemplate } from './articles/sources/source-template';
import { makeStoryIndexes } from './articles/readers/story-indexes';
import { storySlugs } from './articles/slugs/story-slugs';
import { storyTypes } from './articles/shape/story-types';
import { config } from './config';
import { contentTypes } from './content-types';
import { articlesController } from './controllers/articles';
import { deskController } from './controllers/desk';
import { ledgerController } from './controllers/ledger';
import { offersController } from './controllers/offers';
import { outletController } from './controllers/outlet';
import { pasteController } from './controllers/paste';
import { photoController } from './controllers/photo';
import { picturesController } from './controllers/pictures';
import { rightsActionsController } from './controllers/rights-actions';
import { rightsWordsController } from './controllers/rights-words';
import { sourcesController } from './controllers/sources';
import { settingsController } from './controllers/settings';
import { standingsController } from './controllers/standings';
import { termsController } from './controllers/terms';
import { tombstonesController } from './controllers/tombstones';
import { acceptTerritory } from './gate/asked-territory';
import { cleanWrites } from './gate/clean-writes';
import type { DocumentMiddleware } from './ground/document-middleware';
import { embargoStands } from './gate/embargo-stands';
import { keepTotals } from './gate/kept-totals';
import { oneStanding } from './gate/one-standing';
import { guardPictureFiles } from './gate/picture-file-door';
import { publicDoor } from './gate/public-door';
import { publishGate } from './gate/publish-gate';
import { publishLock } from './gate/publish-lock';
import { guardReads } from './gate/read-guard';
import { countReadersTotals } from './gate/readers-totals';
import { reliedOnRecords } from './gate/relied-on-records';
import { registerRights } from './gate/rights';
import { addAttributionField } from './graphql/attribution-field';
import { keepFailuresSilent } from './graphql/silent-failures';
import { checkCommits } from './ground/checked-commit';
import { makeLedgerTable } from './ground/ledger-table';
import { guardPayloadDoor } from './ground/payload-door';
import { requireMomentsInUtc } from './ground/moments-in-utc';
import { answerReadiness } from './ground/readiness';
import { makeTables } from './ground/tables';
import { rightsClockService, startRightsClock } from './jobs/rights-clock';
import { offerTools } from './mcp/offer-tools';
import { answerGone } from './pages/answer-gone';
import { answerFeeds } from './pages/feeds';
import { previewService } from './pages/preview-service';
import { answerStoryPages } from './pages/story-pages';
import { adminRoutes } from './routes/admin';
import { contentApiRoutes } from './routes/content-api';
import { adoptPublished } from './services/standing/adopt-published';
import { acceptForms } from './services/attribution/asked-forms';
import { attributionOnAnswers } from './services/attribution/attribution-on-answers';
import { filingService } from './services/filing/filing';
import { keepLedger } from './services/ledger/keep-ledger';
import { keepPrints } from './services/attribution/prints';
import { settleOnWrite } from './services/rights/settle-on-write';
import { registerEvents } from './services/standing/tell';

export default {
  register({ strapi }: { readonly strapi: Core.Strapi }) {
    addRightsColumns(strapi);
    storyTypes(strapi);
    closeFilesToStories(strapi);
    checkCommits(strapi);
    guardPayloadDoor(strapi);
    answerReadiness(strapi);
    answerGone(strapi);
    answerFeeds(strapi);
    answerStoryPages(strapi);
    acceptForms(strapi);
    acceptTerritory(strapi);
    addAttributionField(strapi);
    keepFailuresSilent(strapi);
    registerEvents(strapi);
    offerTools(strapi);
    const totals = keepTotals(strapi);
    strapi.documents.use((call, next) => totals(call, async () => next()));
    for (const middleware of documentMiddlewares(strapi)) strapi.documents.use((call, next) => middleware(call, async () => next()));
  },

  async bootstrap({ strapi }: { readonly strapi: Core.Strapi }) {
    await requireMomentsInUtc(strapi);
    await makeTables(strapi);
    await makeLedgerTable(strapi);
    await makeStoryIndexes(strapi);
    await adoptStories(strapi);
    await adoptPublished(strapi);
    readPhotosAtUpload(strapi);
    guardReads(strapi);
    countReadersTotals(strapi);
    await guardPictureFiles(strapi);
    await registerRights(strapi);
    startRightsClock(strapi);
  },

  config,
  contentTypes,
  controllers: { paste: pasteController, desk: deskController, settings: settingsController, offers: offersController, articles: articlesController, photo: photoController, rightsActions: rightsActionsController, rightsWords: rightsWordsController, sources: sourcesController, standings: standingsController, pictures: picturesController, terms: termsController, ledger: ledgerController, tombstones: tombstonesController, outlet: outletController },
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
    embargoStands(strapi),
    storySlugs(strapi),
    prefillPhotoCredits(strapi),
    reliedOnRecords(strapi),
    keepPrints(strapi),
    publishGate(strapi),
    settleOnWrite(strapi),
    keepLedger(strapi),
  ];
}
