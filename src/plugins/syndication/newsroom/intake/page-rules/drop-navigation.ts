import { isNavigation } from '../wording/navigation-words';
import { cutRuns } from './cut-runs';
import type { PageRule } from './page-rule';

const NAME = 'drop-navigation';

/** Menus, sharing buttons, advertising and teasers of other stories. */
export const dropNavigation: PageRule = {
  name: NAME,
  apply({ paragraphs, ...copy }) {
    const footStart = paragraphs.findLastIndex((paragraph) => paragraph.length > 100) + 1;
    const gone = new Set(
      paragraphs.flatMap((line, place) => (isNavigation(line) || (place >= footStart && isTeaser(line)) ? [place] : [])),
    );
    return cutRuns({ paragraphs, ...copy }, NAME, { code: 'dropped-navigation' }, gone);
  },
};

/** Under the story alone: above and inside it, such a line could be a subheading. */
function isTeaser(line: string): boolean {
  return line.length <= 60 && /^(?:(?:The\s)?Latest(?:\s[\p{L}&]+){1,3}|More (?:from|on|in|stories)\b.*|Related(?:\s[\p{L}]+){0,2}:?|You (?:may|might) also like\b.*|Most (?:read|popular|shared)\b.*)$/iu.test(line);
}
