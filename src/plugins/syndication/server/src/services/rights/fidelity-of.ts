import type { Core } from '@strapi/strapi';
import type { ComparedTexts, EditRule, FidelityAnswer } from '../../../../contracts/fidelity';
import { decide } from '../../../../newsroom/rights/decide';
import { fidelityOf as compare, type Setting, type Wording } from '../../../../newsroom/rights/fidelity/fidelity';
import { EDITS } from '../../../../newsroom/rights/terms/term';
import { diffWords } from '../../../../newsroom/story/word-diff';
import { loadDraft } from '../../articles/drafts/load-draft';
import { rightsHistory, wordingOf } from '../../articles/rights/rights-history';
import { storiesUnderRights } from '../../articles/rights/stories-under-rights';
import { heldTerms, type HeldTerms } from '../../articles/rights/stored-terms';
import type { TypeMap } from '../../articles/shape/story-map';
import { refuseUnknown } from '../../errors/refusals';
import { answerHold } from '../../gate/refuse-held';
import { now } from '../../ground/clock';

/** A saved draft, by its row. */
export interface DraftToCompare {
  readonly map: TypeMap;
  readonly documentId: string;
  readonly locale: string | null;
  readonly id: number;
}

/** What the desk changed of a text that somebody sent us, and how far it may. @throws a refusal (404) when the draft is gone. */
export async function fidelityOf(strapi: Core.Strapi, { map, documentId, locale, id }: DraftToCompare): Promise<FidelityAnswer> {
  const story = await loadDraft(strapi, map, id);
  const terms = await heldTerms(strapi, { kind: 'story', map, documentId }, locale);
  if (story === null || terms === null) throw refuseUnknown({ code: 'no-story' });
  const received = (await rightsHistory(strapi, map.uid, [documentId])).get(documentId)?.received ?? null;
  return {
    compared: received === null ? null : textsOf(received, wordingOf(story), { language: story.language, published: story.firstPublished }),
    rule: ruleIn(terms),
    hold: await holdOf(strapi, map, id),
  };
}

function textsOf(received: Wording, standing: Wording, setting: Setting): ComparedTexts {
  const { changes, beyondStyle } = compare(received, standing, setting);
  return { dateline: diffWords(received.dateline ?? '', standing.dateline ?? ''), words: diffWords(received.words, standing.words), changes: changes.length, beyondStyle };
}

/** The strictest of the rules that bind. */
function ruleIn({ effective, inherited }: HeldTerms): EditRule | null {
  const rules = effective.flatMap((rule): readonly EditRule[] =>
    rule.term.kind === 'edits' ? [{ may: rule.term.may, words: rule.words, of: inherited.includes(rule) ? 'source' : 'story' }] : [],
  );
  return rules.toSorted((one, other) => EDITS.indexOf(one.may) - EDITS.indexOf(other.may))[0] ?? null;
}

async function holdOf(strapi: Core.Strapi, map: TypeMap, id: number): Promise<FidelityAnswer['hold']> {
  const [row] = await storiesUnderRights(strapi, map, [id]);
  const decision = row && decide(row.story, now());
  const hold = decision?.outcome === 'held' ? decision.holds.find(({ reason }) => reason === 'edited') : undefined;
  return row && hold ? answerHold(hold, map, row.story) : null;
}
