import { dropImages } from './drop-images';
import { dropMasthead } from './drop-masthead';
import { dropNavigation } from './drop-navigation';
import { dropPageMarks } from './drop-page-marks';
import { dropReaderAppeal } from './drop-reader-appeal';
import { dropSurroundings } from './drop-surroundings';
import { liftBylineAndDate } from './lift-byline-and-date';
import { liftCitation } from './lift-citation';
import { liftCopyrightNotice } from './lift-copyright-notice';
import { liftEmbargo } from './lift-embargo';
import { liftHeadline } from './lift-headline';
import { liftLegalNotice } from './lift-legal-notice';
import { liftPhotoCredit } from './lift-photo-credit';
import type { PageRule } from './page-rule';
import { suggestBasedOn } from './suggest-based-on';

/**
 * How we read a page, in order: lift what carries rights first, then what introduces the story; drop furniture after,
 * because it is the lines of rights that cleaners mistake for furniture; look at the story itself last.
 */
export const PAGE_RULES: readonly PageRule[] = [
  liftCitation,
  liftCopyrightNotice,
  liftLegalNotice,
  liftEmbargo,
  liftHeadline,
  dropSurroundings,
  liftPhotoCredit,
  liftBylineAndDate,
  dropReaderAppeal,
  dropMasthead,
  dropNavigation,
  dropImages,
  dropPageMarks,
  suggestBasedOn,
];
