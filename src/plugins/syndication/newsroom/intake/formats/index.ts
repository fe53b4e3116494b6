import type { IntakeFormat } from '../reading';
import { pageText } from './page-text/page-text';

/** The formats we read, in the order asked. A page's text comes last: it recognises everything. */
export const FORMATS: readonly IntakeFormat[] = [pageText];
