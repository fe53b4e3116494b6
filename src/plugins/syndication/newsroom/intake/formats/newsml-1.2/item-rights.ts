import { attribute, childrenOf, type MarkupElement } from '../../markup/markup';
import { state, type Statement } from '../../state';
import { readExpiry } from '../../values/rights-moment';
import { stateCopyright } from '../../values/stated-notice';
import { firstWords, formalName } from './formal-name';

/** `CopyrightLine` and `RightsMetadata` of the components that tell the story (NewsML 1.2 §5.5.5). */
export function readItemRights(story: readonly MarkupElement[]): readonly Statement[] {
  const lines = story.flatMap((component) => childrenOf(component, 'newslines'));
  const rights = story.flatMap((component) => childrenOf(component, 'rightsmetadata'));
  const copyright = rights.flatMap((part) => childrenOf(part, 'copyright'));
  const usage = rights.flatMap((part) => childrenOf(part, 'usagerights'));
  const terms = usage.map((right) => ['usagetype', 'geography', 'limitations'].flatMap((name) => firstWords([right], name) ?? formalNameOf(right, name) ?? []).join(', '));
  const rightsLine = firstWords(lines, 'rightsline');
  return [
    state('rights.usageTerms', rightsLine, 'newsml-1.2:NewsLines/RightsLine'),
    state('rights.usageTerms', terms.filter((words) => words !== '').join('\n'), 'newsml-1.2:RightsMetadata/UsageRights'),
    ...stateCopyright({ notice: firstWords(lines, 'copyrightline'), holder: firstWords(copyright, 'copyrightholder') ?? copyright.flatMap((part) => formalNameOf(part, 'copyrightholder') ?? [])[0] ?? null, year: firstWords(copyright, 'copyrightdate') }, 'newsml-1.2:NewsLines/CopyrightLine'),
    state('rights.expiry', readExpiry(firstWords(usage, 'enddate')), 'newsml-1.2:RightsMetadata/UsageRights/EndDate', firstWords(usage, 'enddate')),
  ];
}

function formalNameOf(parent: MarkupElement, name: string): string | null {
  const [child] = childrenOf(parent, name);
  const party = childrenOf(child ?? null, 'party')[0] ?? child ?? null;
  return party === null || attribute(party, 'formalname') === null ? null : formalName(party);
}
