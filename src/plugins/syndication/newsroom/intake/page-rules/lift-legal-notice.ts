import { plainWords } from '../wording/plain-words';
import { editCopy } from './edit-copy';
import type { PageRule } from './page-rule';

const NAME = 'lift-legal-notice';

/** Whole paragraphs that say what readers may do: kept word for word; several stand one to a line. */
export const liftLegalNotice: PageRule = {
  name: NAME,
  apply(copy) {
    // The first paragraph opens the story: a notice never does.
    const isNotice = (paragraph: string, place: number) => place > 0 && isLegalNotice(paragraph);
    const notices = [...new Set(copy.paragraphs.filter(isNotice))];
    if (notices.length === 0) return copy;
    return editCopy(copy, {
      rule: NAME,
      paragraphs: copy.paragraphs.filter((paragraph, place) => !isNotice(paragraph, place)),
      found: { rights: { ...copy.found.rights, legalNotice: notices.map(plainWords).join('\n') } },
      read: notices.map((notice) => ['rights.legalNotice', notice] as const),
    });
  },
};

function isLegalNotice(paragraph: string): boolean {
  return paragraph.length <= 3000 && OPENINGS.some((opening) => opening.test(paragraph));
}

const OPENINGS: readonly RegExp[] = [
  /^[\s(*]{0,4}This (?:document|material|content|article|story|work|text|page|copy) (?:is (?:subject to|protected by) copyright|may not be\b)/i,
  /^[\s(*]{0,4}No part of this (?:document|material|content|article|story|work|text|publication|site|page) may be\b/i,
  /^[\s(*]{0,4}Apart from any fair dealing\b/i,
  /^[\s(*]{0,4}(?:Any )?(?:Unauthori[sz]ed )?(?:reproduction|republication|redistribution)\b.{0,120}\b(?:prohibited|forbidden|permission)\b/i,
  /^[\s(*]{0,4}The content is provided for information purposes only\b/i,
  /^[\s(*]{0,4}(?:All rights reserved|Alle Rechte vorbehalten|Tous droits réservés|Todos los derechos reservados)[\s.)*]{0,4}$/i,
  /^[\s(*]{0,4}Not for redistribution\b/i,
];
