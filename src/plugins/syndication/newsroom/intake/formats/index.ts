import type { HtmlFormat, JsonFormat, TextFormat, XmlFormat } from '../reading';
import { anpa1312 } from './anpa-1312/anpa-1312';
import { apMediaApi } from './ap-media-api/ap-media-api';
import { atom } from './atom/atom';
import { dpaDigitalwires } from './dpa-digitalwires/dpa-digitalwires';
import { htmlPage } from './html-page/html-page';
import { iptc7901 } from './iptc-7901/iptc-7901';
import { jsonFeed } from './json-feed/json-feed';
import { newsml12 } from './newsml-1.2/newsml-1.2';
import { newsmlG2 } from './newsml-g2/newsml-g2';
import { ninjs } from './ninjs/ninjs';
import { nitf } from './nitf/nitf';
import { pageText } from './page-text/page-text';
import { rss } from './rss/rss';
import { wordpress } from './wordpress/wordpress';

/** The formats we read, in the order asked. To add one: its folder, and a line here. */
export const XML_FORMATS: readonly XmlFormat[] = [rss, atom, nitf, newsmlG2, newsml12];
export const JSON_FORMATS: readonly JsonFormat[] = [apMediaApi, dpaDigitalwires, wordpress, jsonFeed, ninjs];
export const HTML_FORMATS: readonly HtmlFormat[] = [htmlPage];
/** A page's text comes last: it recognises everything. */
export const TEXT_FORMATS: readonly TextFormat[] = [anpa1312, iptc7901, pageText];
