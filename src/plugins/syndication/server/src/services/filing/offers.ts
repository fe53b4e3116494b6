import type { Core } from '@strapi/strapi';
import type { OfferAnswer, TakeOfferRequest } from '../../../../contracts/offer';
import { threeWay, type OfferedField } from '../../../../newsroom/intake/three-way';
import { withProviderDefaults } from '../../../../newsroom/story/provider';
import type { Story } from '../../../../newsroom/story/story';
import { deskStory, keptStory } from '../../articles/drafts/desk-story';
import { refileDraft } from '../../articles/drafts/file-draft';
import { findProviderOf } from '../../articles/sources/providers';
import type { TypeMap } from '../../articles/shape/story-map';
import { refuseInput } from '../../errors/refusals';
import { acting } from '../../ground/acting';
import { filingOfDocument, keepFiling, digestOf, type Filing } from './filings';
import { recordAct } from '../ledger/ledger';
import { rememberWords } from './likeness';
import { storyTypeFor } from './story-type-for';

/** Newer versions of stories that editors had changed: shown in a three-way comparison, taken field by field. */
export function offersService({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    /** What the newer version would change; `null` when none waits. */
    async offerOf(model: string, documentId: string): Promise<OfferAnswer> {
      const map = storyTypeFor(strapi, model);
      const waiting = await waitingOffer(strapi, map, documentId);
      if (waiting === null) return null;
      const { filing, offered, filed, desk, provider } = waiting;
      return { digest: filing.digest, receiptId: offered.receiptId, receivedAt: offered.receivedAt, changes: threeWay(filed, desk, provider) };
    },

    /**
     * Takes the chosen fields into the draft and leaves the others as editors have them; from then on the newer version counts
     * as filed. @throws a refusal (400) when no version waits, or another than the editor saw.
     */
    async takeOffer({ model, documentId, digest, fields }: TakeOfferRequest, filedBy: number | null): Promise<void> {
      const map = storyTypeFor(strapi, model);
      await strapi.db.transaction(async () => {
        const waiting = await waitingOffer(strapi, map, documentId);
        if (waiting?.filing.digest !== digest) throw refuseInput({ code: 'newer-offer' }, ['digest']);
        const { filing, desk, provider } = waiting;
        if (fields.length > 0) {
          const story = fields.reduce((taken, field) => withField(taken, provider, field), desk);
          const taken = { ...story, identity: provider.identity, version: provider.version };
          await acting({ mayLiftEmbargo: true }, () => refileDraft(strapi, documentId, taken, { map, locale: filing.locale, filedBy }));
          await rememberWords(strapi, map.uid, documentId, story);
        }
        await keepFiling(strapi, { ...filing, filed: provider, offered: null });
        if (fields.length === 0) await recordAct(strapi, { act: 'declined', uid: map.uid, documentId, locale: filing.locale, facts: { story: digest } });
      });
    },
  };
}

interface Waiting {
  readonly filing: Filing;
  readonly offered: NonNullable<Filing['offered']>;
  readonly filed: Story;
  readonly desk: Story;
  readonly provider: Story;
}

async function waitingOffer(strapi: Core.Strapi, map: TypeMap, documentId: string): Promise<Waiting | null> {
  const filing = await filingOfDocument(strapi, map.uid, documentId);
  const desk = filing?.offered ? await deskStory(strapi, map, documentId, filing.locale) : null;
  if (!filing?.offered || desk === null) return null;
  const { offered } = filing;
  const story = keptStory(offered.story);
  // What the story itself does not say, its provider's record said when it was filed.
  const rights = withProviderDefaults(story.rights, story.firstPublished, await findProviderOf(strapi, map, story));
  return { filing: { ...filing, digest: digestOf(story) }, offered, filed: keptStory(filing.filed), desk, provider: { ...story, rights } };
}

function withField(story: Story, provider: Story, field: OfferedField): Story {
  switch (field) {
    case 'source.author':
      return { ...story, source: { ...story.source, author: provider.source.author } };
    case 'source.distributor':
      return { ...story, source: { ...story.source, distributor: provider.source.distributor } };
    case 'source.originalTitle':
      return { ...story, source: { ...story.source, originalTitle: provider.source.originalTitle ?? provider.headline } };
    case 'source.address':
      return { ...story, source: { ...story.source, address: provider.source.address } };
    case 'rights.copyrightHolder':
      return { ...story, rights: { ...story.rights, copyrightHolder: provider.rights.copyrightHolder } };
    case 'rights.copyrightYear':
      return { ...story, rights: { ...story.rights, copyrightYear: provider.rights.copyrightYear } };
    case 'rights.copyrightNotice':
      return { ...story, rights: { ...story.rights, copyrightNotice: provider.rights.copyrightNotice } };
    case 'rights.usageTerms':
      return { ...story, rights: { ...story.rights, usageTerms: provider.rights.usageTerms } };
    case 'rights.legalNotice':
      return { ...story, rights: { ...story.rights, legalNotice: provider.rights.legalNotice } };
    case 'rights.embargo':
      return { ...story, rights: { ...story.rights, embargo: provider.rights.embargo } };
    case 'rights.expiry':
      return { ...story, rights: { ...story.rights, expiry: provider.rights.expiry } };
    case 'headline':
    case 'summary':
    case 'byline':
    case 'creditLine':
    case 'dateline':
    case 'body':
    case 'firstPublished':
    case 'correctionNote':
    case 'correctionClass':
    case 'editorsNote':
    case 'pictures':
    case 'pubStatus':
      return { ...story, [field]: provider[field] };
  }
}
