import type { Attribution } from './attribution';
import { citationSentence } from './citation-sentence';

/** One line of the block: what it is, its words, and the address that ends it. */
export interface AttributionLine {
  readonly kind: 'correction' | 'photo-credit' | 'copyright-notice' | 'citation' | 'legal-notice';
  readonly words: string;
  readonly address: string;
}

/** The block, line by line, in the order in which every form prints it. */
export function attributionLines(attribution: Attribution): readonly AttributionLine[] {
  const { correctionNote, photoCredits, copyrightNotice, citation, legalNotice } = attribution;
  const sentence = citation && citationSentence(citation);
  return [
    ...line('correction', correctionNote && `Correction: ${correctionNote}`),
    ...photoCredits.flatMap((credit) => line('photo-credit', `${credit.photographer === null ? 'Photo' : 'Photo by'}: ${credit.line}`)),
    ...line('copyright-notice', copyrightNotice),
    ...(sentence ? line('citation', sentence.beforeAddress, sentence.address) : []),
    ...line('legal-notice', legalNotice),
  ];
}

function line(kind: AttributionLine['kind'], words: string | null, address = ''): readonly AttributionLine[] {
  return words ? [{ kind, words, address }] : [];
}
