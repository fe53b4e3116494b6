import { INDEXING_POLICIES, type CitationStyleName, type CreditStyleName, type IndexingPolicy, type Provider } from '../story/provider';

/** How a provider wants its stories cited, its pictures credited, and its copies found. */
export interface Presentation {
  readonly citationStyle: CitationStyleName;
  /** Of the style `house-template`; `null` takes the house's usual one. */
  readonly citationTemplate: string | null;
  readonly creditStyle: CreditStyleName;
  readonly indexing: IndexingPolicy;
}

/** What holds where neither the provider nor the house says otherwise. */
export const USUAL: Presentation = { citationStyle: 'retrieved-from', citationTemplate: null, creditStyle: 'as-received', indexing: 'self' };

/** The provider's wishes, and the house's where the provider has none. Of what search engines are to be told, the story's own terms may be stricter. */
export function presentationOf(provider: Provider | null, house: Presentation, ofTerms: IndexingPolicy | null = null): Presentation {
  const indexing = provider?.indexingPolicy ?? house.indexing;
  return {
    citationStyle: provider?.citationStyle ?? house.citationStyle,
    citationTemplate: provider?.citationTemplate ?? house.citationTemplate,
    creditStyle: provider?.creditStyle ?? house.creditStyle,
    indexing: ofTerms === null ? indexing : stricter(indexing, ofTerms),
  };
}

/** The policies stand in their order. */
function stricter(one: IndexingPolicy, other: IndexingPolicy): IndexingPolicy {
  return INDEXING_POLICIES.indexOf(one) < INDEXING_POLICIES.indexOf(other) ? other : one;
}
