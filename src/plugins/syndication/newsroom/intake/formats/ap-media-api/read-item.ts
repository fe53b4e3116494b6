import { readAddress } from '../../../story/address';
import { listAt, valueAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { rightsMomentAt } from '../../json/rights-moment-at';
import { wordsAt } from '../../json/words-at';
import { intakeNote } from '../../intake-note';
import type { IntakeNote, ReadStory } from '../../reading';
import { state, storyOf } from '../../state';
import { readLanguageTag } from '../../values/language-tag';
import { stateLooseNotice } from '../../values/loose-notice';
import { readEmbargo, readExpiry } from '../../values/rights-moment';
import { stateCopyright } from '../../values/stated-notice';
import { readWireDate } from '../../values/wire-date';
import { readBody } from './body';
import { readBylines } from './bylines';
import { readPictures } from './pictures';
import { readStatus } from './status';

/** Reads the metadata of one item. `headline` is for readers; `title` and `slugline` are slugs. */
export function readItem(item: JsonObject, bodyHtml: unknown): ReadStory {
  const status = readStatus(item);
  const byline = readBylines(item);
  const pictures = readPictures(item);
  const body = readBody(item, bodyHtml);
  const notice = wordsAt(item, 'copyrightnotice');
  const terms = listAt(item, 'usageterms').flatMap((term) => wordsAt({ term }, 'term') ?? []).join('\n');
  return storyOf(
    [
      identity(lineAt(item, 'altids', 'itemid')),
      state('version', lineAt(item, 'version'), 'ap-media-api:version'),
      state('version', lineAt(item, 'altids', 'etag'), 'ap-media-api:altids.etag'),
      state('versionCreated', readWireDate(lineAt(item, 'versioncreated')), 'ap-media-api:versioncreated', lineAt(item, 'versioncreated')),
      state('firstPublished', readWireDate(lineAt(item, 'firstcreated')), 'ap-media-api:firstcreated', lineAt(item, 'firstcreated')),
      state('rights.embargo', rightsMomentAt(item, 'embargoed', readEmbargo), 'ap-media-api:embargoed', lineAt(item, 'embargoed')),
      ...status.statements,
      state('rights.expiry', rightsMomentAt(item, 'expires', readExpiry), 'ap-media-api:expires', lineAt(item, 'expires')),
      state('headline', lineAt(item, 'headline'), 'ap-media-api:headline'),
      state('slugline', lineAt(item, 'slugline'), 'ap-media-api:slugline'),
      state('slugline', lineAt(item, 'title'), 'ap-media-api:title'),
      state('summary', lineAt(item, 'description_summary'), 'ap-media-api:description_summary'),
      state('summary', lineAt(item, 'headline_extended'), 'ap-media-api:headline_extended'),
      ...byline.statements,
      state('creditLine', lineAt(item, 'description_creditline'), 'ap-media-api:description_creditline'),
      state('dateline', lineAt(item, 'located'), 'ap-media-api:located'),
      ...body.statements,
      state('dateline', lineAt(item, 'datelinelocation', 'city'), 'ap-media-api:datelinelocation.city'),
      state('language', readLanguageTag(lineAt(item, 'language')), 'ap-media-api:language'),
      state('editorsNote', wordsAt(item, 'ednote'), 'ap-media-api:ednote'),
      state('source.distributor', lineAt(item, 'provider'), 'ap-media-api:provider'),
      state('source.distributor', lineAt(listAt(item, 'infosource')[0], 'name'), 'ap-media-api:infosource.name'),
      canonical(item),
      state('rights.usageTerms', terms, 'ap-media-api:usageterms'),
      ...stateLooseNotice(notice, 'ap-media-api:copyrightnotice'),
      ...stateCopyright({ notice, holder: null }, 'ap-media-api:copyrightnotice'),
      ...pictures.statements,
    ],
    [...status.notes, ...byline.notes, ...pictures.notes, ...body.notes, ...refersTo(item)],
  );
}

function identity(itemid: string | null) {
  return state('identity', itemid === null ? null : { scheme: 'guid', value: itemid }, 'ap-media-api:altids.itemid', itemid);
}

function canonical(item: JsonObject) {
  const stated = listAt(item, 'links').find((link) => lineAt(link, 'rel') === 'canonical');
  const href = lineAt(stated, 'href');
  return state('source.address', readAddress(href ?? ''), 'ap-media-api:links[canonical].href', href);
}

/** A note about another item that this one names: which of the two it kills or corrects is not said. */
function refersTo(item: JsonObject): readonly IntakeNote[] {
  const stated = valueAt(item, 'refersto') ?? valueAt(item, 'derivedfrom');
  if (stated === undefined || stated === null) return [];
  return [intakeNote('ap-media-api:refersto', 'info', { code: 'item-referred' }, JSON.stringify(stated).slice(0, 300))];
}
