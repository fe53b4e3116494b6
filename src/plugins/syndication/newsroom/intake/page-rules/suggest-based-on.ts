import { isOrganisation } from '../wording/organisation';
import { plainWords } from '../wording/plain-words';
import { editCopy } from './edit-copy';
import type { PageRule } from './page-rule';

const NAME = 'suggest-based-on';

/** A lede that ends "…, the Wall Street Journal reported Friday" retells another newsroom's work. Only a suggestion: the editor decides. */
export const suggestBasedOn: PageRule = {
  name: NAME,
  apply(copy) {
    const lede = copy.paragraphs.find((paragraph) => paragraph.length > 80 && paragraph.length <= 2000);
    const newsroom = lede === undefined ? null : newsroomNamed(plainWords(lede));
    if (lede === undefined || newsroom === null) return copy;
    return editCopy(copy, { rule: NAME, notes: [{ weight: 'check', sentence: { code: 'based-on', newsroom }, quote: lede }] });
  },
};

const NEWSROOM = String.raw`(?<article>the\s)?(?<name>\p{Lu}[\p{L}\d.&'’-]{0,30}(?:\s(?:of\s|and\s)?\p{Lu}[\p{L}\d.&'’-]{0,30}){0,5})`;

const WORDINGS: readonly RegExp[] = [
  String.raw`,\s${NEWSROOM}\s(?:first\s|has\s|exclusively\s)?(?:reported|reports|revealed)(?=\s(?:\p{Lu}\p{Ll}{2,8}day|on|in|this|last|late|early|earlier|first)\b|[.,]|$)`,
  String.raw`\b(?:according\sto|as)\s(?:(?:a|an)\s(?:\p{Ll}{1,20}\s)?(?:report|story|investigation)\s(?:in|by|from)\s|(?:first\s)?reported\sby\s)${NEWSROOM}`,
].map((wording) => new RegExp(wording, 'u'));

function newsroomNamed(lede: string): string | null {
  for (const wording of WORDINGS) {
    const { article, name } = wording.exec(lede)?.groups ?? {};
    if (name === undefined) continue;
    const bare = name.replace(/^The\s+/, '').replace(/[.,]$/, '');
    if (article !== undefined || name.startsWith('The ')) return `The ${bare}`;
    if (isOrganisation(bare) || !bare.includes(' ')) return bare;
  }
  return null;
}
