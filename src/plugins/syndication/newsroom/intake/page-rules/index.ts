import { dropImages } from './drop-images';
import { dropMasthead } from './drop-masthead';
import { dropNavigation } from './drop-navigation';
import { dropPageMarks } from './drop-page-marks';
import { dropOpeningLines } from './drop-opening-lines';
import { dropReaderAppeal } from './drop-reader-appeal';
import { dropSurroundings } from './drop-surroundings';
import { dropTeasers } from './drop-teasers';
import { liftBylineAndDate } from './lift-byline-and-date';
import { liftCitation } from './lift-citation';
import { liftCopyrightNotice } from './lift-copyright-notice';
import { liftEmbargo } from './lift-embargo';
import { liftHeadline } from './lift-headline';
import { liftLegalNotice } from './lift-legal-notice';
import { liftPhotoCredit } from './lift-photo-credit';
import { liftSummary } from './lift-summary';
import type { PageRule } from './page-rule';
import { suggestBasedOn } from './suggest-based-on';

/**
 * How we read a page, in order: put together what a printer's page marks cut in two; lift what carries rights, because it is the
 * lines of rights that cleaners mistake for furniture; then what introduces the story; drop what stands around and in it; look
 * at the story itself last.
 */
export const PAGE_RULES: readonly PageRule[] = [
  dropPageMarks,
  liftCitation,
  liftCopyrightNotice,
  liftLegalNotice,
  liftEmbargo,
  liftHeadline,
  liftSummary,
  liftBylineAndDate,
  dropSurroundings,
  liftPhotoCredit,
  dropReaderAppeal,
  dropMasthead,
  dropTeasers,
  dropNavigation,
  dropOpeningLines,
  dropImages,
  suggestBasedOn,
];
