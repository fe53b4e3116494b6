import type { HeldField } from '../../../../newsroom/rights/hold';
import type { StoryField } from '../../../../newsroom/intake/reading';
import { attributePath } from './by-role';
import type { TypeMap } from './story-map';

/** Where a field of a story stands in an article, as the API names it: `citation.address`, `pictures.0.credit`. */
export function fieldPath(field: HeldField | StoryField, map: TypeMap): readonly string[] {
  const own = field.replace(/^(source|rights)\./, '');
  const steps = own.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const [first = ''] = steps;
  if (first === 'byline') return attributePath(['bylines'], map);
  return attributePath(IN_CITATION.has(String(first)) ? ['citation', ...steps] : steps, map);
}

const IN_CITATION: ReadonlySet<string> = new Set([
  'author',
  'distributor',
  'retrievedFrom',
  'originalTitle',
  'address',
  'firstPublished',
  'retrieved',
  'copyrightHolder',
  'copyrightYear',
  'copyrightNotice',
  'usageTerms',
  'creditLine',
  'legalNotice',
]);
