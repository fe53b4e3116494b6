import { state, type Statement } from '../state';
import type { Stated } from '../values/stated';
import { readVersionSign } from '../values/version-sign';
import { withhold } from '../values/withhold';

/**
 * States the class of a correction that a headline opens with. A kill that stands in the headline alone withholds the story: no
 * feed format has such a rule, but a story that may have been killed must not run before an editor has looked.
 */
export function stateHeadlineSign(headlines: readonly Statement[]): Stated {
  const headline = headlines.find((statement) => statement?.field === 'headline') ?? null;
  const read = headline === null ? null : readVersionSign(headline.quote);
  if (headline === null || read === null || read.kind === 'update') return { statements: [], notes: [] };
  if (read.kind !== 'kill') return { statements: [state('correctionClass', read.kind, headline.rule, read.sign)], notes: [] };
  return withhold({ code: 'status-killed-in-headline' }, headline.rule, headline.quote);
}
