import { CITATION_STYLE_NAMES, CREDIT_STYLE_NAMES, INDEXING_POLICIES, type Provider } from '../../../../newsroom/story/provider';
import type { ByRole } from '../shape/by-role';
import { lines, oneOf, text } from '../rows/stored-values';

/** A provider's record; `null` without a name. Aliases and hosts stand one a line. */
export function readProvider(source: ByRole): Provider | null {
  const name = text(source.name);
  if (name === null) return null;
  return {
    name,
    aliases: lines(source.aliases),
    hosts: lines(source.hosts),
    copyrightHolder: text(source.copyrightHolder),
    copyrightNotice: text(source.copyrightNotice),
    legalNotice: text(source.legalNotice),
    citationStyle: oneOf(CITATION_STYLE_NAMES, source.citationStyle),
    citationTemplate: text(source.citationTemplate),
    creditStyle: oneOf(CREDIT_STYLE_NAMES, source.creditStyle),
    indexingPolicy: oneOf(INDEXING_POLICIES, source.indexingPolicy),
  };
}
