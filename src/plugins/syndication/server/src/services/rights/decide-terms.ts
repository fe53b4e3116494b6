import type { Core } from '@strapi/strapi';
import type { DecideTermsRequest, TermsAnswer } from '../../../../contracts/terms';
import { ruleKey } from '../../../../newsroom/rights/terms/rule-key';
import type { TermRule, Terms } from '../../../../newsroom/rights/terms/term';
import { countStories } from '../../articles/readers/count-stories';
import { closedWindow } from '../../articles/rights/shown-columns';
import { findStoriesUnderRights } from '../../articles/rights/stories-under-rights';
import { heldTerms, publishedUnder, storeTerms, type TermsHolder } from '../../articles/rights/stored-terms';
import { storyTypes } from '../../articles/shape/story-types';
import { refuseUnknown } from '../../errors/refusals';
import { settleWindows } from '../../gate/settle-windows';
import { actorOf } from '../../ground/acting';
import { now } from '../../ground/clock';
import { lockUntilCommit } from '../../ground/lock-until-commit';
import { recordAct } from '../ledger/ledger';

/** The rules of a story or source, and whom they reach. @throws a refusal (404) when there is no such record. */
export async function showTerms(strapi: Core.Strapi, holder: TermsHolder, { locale, withNotes }: ShownTo): Promise<TermsAnswer> {
  const held = await heldTerms(strapi, holder, locale);
  if (held === null) throw refuseUnknown({ code: 'no-record' });
  const { own, inherited, effective, unread } = held;
  return { own, inherited, effective, unread: [...unread.usageTerms, ...(withNotes ? unread.editorsNote : [])], published: await reach(strapi, holder) };
}

/** The language of the story that is looked at, and whether whoever looks may see editor's notes. */
export interface ShownTo {
  readonly locale: string | null;
  readonly withNotes: boolean;
}

/**
 * Stores what somebody decided about the rules of a story or source, and brings what readers see in line with it, at once: all
 * in one transaction. What was decided before and is said again keeps who decided it and when.
 */
export async function decideTerms(strapi: Core.Strapi, holder: TermsHolder, { rules, reason }: Pick<DecideTermsRequest, 'rules' | 'reason'>): Promise<void> {
  const { map, documentId } = holder;
  await strapi.db.transaction(async () => {
    await lockUntilCommit(strapi, `${map.uid}:${documentId}`);
    const held = await heldTerms(strapi, holder, null);
    if (held === null) throw refuseUnknown({ code: 'no-record' });
    const by = actorOf(strapi) ?? 'script';
    const decided = rules.map(({ term, words, decision }): TermRule => {
      const before = held.decided.find((rule) => rule.standing.kind === decision && ruleKey(rule) === ruleKey({ term, words }));
      return before ?? { term, words, standing: { kind: decision, by, at: now() } };
    });
    await storeTerms(strapi, holder, decided);
    for (const stories of storyTypes(strapi).values()) {
      const where = publishedUnder(holder, stories);
      if (where !== null) await settleWindows(strapi, stories, await findStoriesUnderRights(strapi, stories, where));
    }
    await recordAct(strapi, { act: 'terms-decided', uid: map.uid, documentId, reason: reason ?? null, facts: { before: said(held.decided), after: said(decided) } });
  });
}

async function reach(strapi: Core.Strapi, holder: TermsHolder): Promise<TermsAnswer['published']> {
  const reached = { stories: 0, hidden: 0 };
  for (const map of storyTypes(strapi).values()) {
    const where = publishedUnder(holder, map);
    if (where === null) continue;
    reached.stories += await countStories(strapi, map, where);
    reached.hidden += await countStories(strapi, map, { $and: [where, closedWindow(map, new Date(now()))] });
  }
  return reached;
}

const said = (terms: Terms) => terms.map(({ term, words, standing }) => ({ term, words, standing: standing.kind }));
