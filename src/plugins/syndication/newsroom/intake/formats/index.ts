import type { HtmlFormat, JsonFormat, TextFormat, XmlFormat } from '../reading';
import { pageText } from './page-text/page-text';

/** The formats we read, in the order asked. To add one: its folder, and a line here. */
export const XML_FORMATS: readonly XmlFormat[] = [];
export const JSON_FORMATS: readonly JsonFormat[] = [];
export const HTML_FORMATS: readonly HtmlFormat[] = [];
/** A page's text comes last: it recognises everything. */
export const TEXT_FORMATS: readonly TextFormat[] = [pageText];
