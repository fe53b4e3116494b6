import { hostOf, readAddress } from '../../../story/address';
import { wordsOf } from '../../../story/body';
import { htmlLineAt } from '../../json/html-line-at';
import { valueAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { wordsAt } from '../../json/words-at';
import { bodyOfHtml } from '../../markup/html-body';
import type { Payload, ReadStory } from '../../reading';
import { state, storyOf } from '../../state';
import { readLanguageTag } from '../../values/language-tag';
import { readWireDate } from '../../values/wire-date';
import { readOpening } from '../../values/story-opening';
import { readAuthors } from './authors';
import { readPictures } from './pictures';
import { readStatus } from './status';
import { readYoast } from './yoast';

/** Reads one post. What stands rendered is HTML, a title included; `…_gmt` is UTC without saying so. */
export function readPost(post: JsonObject, payload: Payload): ReadStory {
  const address = readAddress(lineAt(post, 'link') ?? '') ?? payload.address ?? null;
  const headline = htmlLineAt(post, 'title', 'rendered') ?? htmlLineAt(post, 'title', 'raw') ?? htmlLineAt(post, 'title');
  const status = readStatus(post);
  const yoast = readYoast(post);
  const authors = readAuthors(post, yoast.siteName);
  const html = wordsAt(post, 'content', 'rendered') ?? wordsAt(post, 'content', 'raw');
  const body = bodyOfHtml(html ?? '', address, 'wordpress:content.rendered');
  const opening = readOpening(body.blocks, headline, 'wordpress:content.rendered');
  const [first] = opening.blocks;
  const pictures = readPictures(post, body.pictures);
  return storyOf(
    [
      guid(post),
      state('identity', address === null ? null : { scheme: 'url', value: address }, 'wordpress:link', address),
      date(post, 'versionCreated', 'modified'),
      ...status.statements,
      state('headline', headline, 'wordpress:title.rendered'),
      state('summary', excerpt(post, first ? wordsOf(first) : ''), 'wordpress:excerpt.rendered'),
      ...authors.statements,
      date(post, 'firstPublished', 'date'),
      state('language', readLanguageTag(lineAt(post, 'lang')), 'wordpress:lang'),
      state('language', yoast.language, 'wordpress:yoast_head_json.og_locale'),
      state('source.distributor', yoast.siteName, 'wordpress:yoast_head_json.og_site_name'),
      state('source.retrievedFrom', address === null ? null : hostOf(address), 'wordpress:link', address),
      state('source.address', address, 'wordpress:link'),
      state('rights.copyrightHolder', yoast.copyrightHolder, 'wordpress:yoast_head_json.schema'),
      state('rights.copyrightYear', yoast.copyrightYear, 'wordpress:yoast_head_json.schema', String(yoast.copyrightYear)),
      ...pictures.statements,
      state('body', opening.blocks, 'wordpress:content.rendered', first ? wordsOf(first) : ''),
      ...opening.statements,
    ],
    [...status.notes, ...authors.notes, ...pictures.notes, ...body.notes],
  );
}

/** A permalink or `https://site/?p=12`: the same for every version. */
function guid(post: JsonObject) {
  const value = lineAt(post, 'guid', 'rendered') ?? lineAt(post, 'guid');
  return state('identity', value === null ? null : { scheme: 'guid', value }, 'wordpress:guid.rendered', value);
}

/** `date_gmt` first. `date` is in the site's own zone, which nobody states: it leaves the day. */
function date(post: JsonObject, field: 'firstPublished' | 'versionCreated', key: string) {
  const stated = lineAt(post, `${key}_gmt`);
  const inUtc = stated === null || stated.startsWith('0000') ? null : readWireDate(/(?:Z|[+-]\d{2}:?\d{2})$/.test(stated) ? stated : `${stated}Z`);
  return inUtc === null ? state(field, readWireDate(lineAt(post, key)), `wordpress:${key}`, lineAt(post, key)) : state(field, inUtc, `wordpress:${key}_gmt`, stated);
}

/** An excerpt that WordPress cut from the text itself (`… […]`) is no standfirst. */
function excerpt(post: JsonObject, opening: string): string | null {
  const words = htmlLineAt(post, 'excerpt', 'rendered');
  const isCut = words !== null && (/\[?…\]?\s*$|\[\.\.\.\]\s*$|continue reading\b.{0,300}$|read more\b.{0,200}$/i.test(words) || opening.startsWith(words));
  return words === null || isCut || valueAt(post, 'excerpt', 'protected') === true ? null : words;
}
