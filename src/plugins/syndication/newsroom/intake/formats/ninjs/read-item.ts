import { inSmallKeys } from '../../json/in-small-keys';
import { listAt, valueAt, type JsonObject } from '../../json/json-value';
import { htmlLineAt } from '../../json/html-line-at';
import { lineAt } from '../../json/line-at';
import { rightsMomentAt } from '../../json/rights-moment-at';
import { wordsAt } from '../../json/words-at';
import type { ReadStory } from '../../reading';
import { state, storyOf } from '../../state';
import { readDeskWords } from '../../values/desk-words';
import { firstDateMissing } from '../../values/first-date-missing';
import { readLanguageTag } from '../../values/language-tag';
import { stateLooseNotice } from '../../values/loose-notice';
import { readPubStatus } from '../../values/pub-status';
import { readEmbargo, readExpiry } from '../../values/rights-moment';
import { stateCopyright } from '../../values/stated-notice';
import { strictestStatusFirst } from '../../values/strictest-status';
import { readWireDate } from '../../values/wire-date';
import { readBody } from './body';
import { readByline } from './byline';
import { readPictures } from './pictures';
import { readPurpose } from './purpose';
import { roleText } from './role-text';

/** Reads one item. Keys are those of ninjs 1 and 2 and of Superdesk's and TT's dialects; in small letters they are also those of ninjs 3. */
export function readItem(stated: JsonObject): ReadStory {
  const item = inSmallKeys(stated);
  const headline = roleText(item, 'headline', ['main', 'simple', 'text']);
  const ednote = wordsAt(item, 'ednote') ?? wordsAt(item, 'description_usage');
  const desk = readDeskWords({ headline: headline?.words ?? null, slugline: lineAt(item, 'slugline'), note: [signalsIn(item), ednote].filter((words) => words !== null).join('\n') || null }, 'ninjs:ednote');
  const purpose = readPurpose(item);
  const status = readPubStatus(lineAt(item, 'pubstatus'), 'ninjs:pubstatus');
  const byline = readByline(item);
  const pictures = readPictures(item);
  const body = readBody(item, headline?.words ?? null);
  const summary = roleText(item, 'description', ['lead', 'summary', 'main', 'text', 'caption', 'html', 'richtext']);
  const dates = [
    date(item, 'versionCreated', 'versioncreated'),
    date(item, 'firstPublished', 'firstpublished'),
    date(item, 'firstPublished', 'issued'),
    date(item, 'firstPublished', 'firstcreated'),
    isFirstVersion(item) ? date(item, 'firstPublished', 'versioncreated') : null,
  ];
  return storyOf(
    [
      identity(item, 'uri'),
      identity(item, 'guid'),
      state('version', lineAt(item, 'version'), 'ninjs:version'),
      ...dates,
      replaced(item, 'evolvedfrom'),
      replaced(item, 'rewrite_of'),
      replaced(item, 'replacing'),
      moment(item, 'embargoeduntil'),
      moment(item, 'embargoed'),
      ...strictestStatusFirst([...status.statements, ...purpose.statements, ...desk.statements]),
      state('rights.expiry', rightsMomentAt(item, 'expires', readExpiry), 'ninjs:expires', lineAt(item, 'expires')),
      state('headline', headline?.words ?? null, headline?.rule ?? ''),
      state('slugline', lineAt(item, 'slugline'), 'ninjs:slugline'),
      state('slugline', lineAt(item, 'slug'), 'ninjs:slug'),
      state('summary', summary?.words ?? null, summary?.rule ?? ''),
      ...byline.statements,
      state('creditLine', lineAt(item, 'creditline'), 'ninjs:creditline'),
      state('dateline', lineAt(item, 'located'), 'ninjs:located'),
      state('language', readLanguageTag(lineAt(item, 'language')), 'ninjs:language'),
      state('editorsNote', ednote, 'ninjs:ednote'),
      state('source.distributor', lineAt(listAt(item, 'infosources')[0] ?? listAt(item, 'infosource')[0], 'name'), 'ninjs:infosource/name'),
      state('source.distributor', lineAt(item, 'provider'), 'ninjs:provider'),
      state('source.distributor', lineAt(item, 'source'), 'ninjs:source'),
      state('rights.usageTerms', terms(item), 'ninjs:usageterms'),
      ...stateCopyright({ notice: null, holder: lineAt(item, 'copyrightholder') }, 'ninjs:copyrightholder'),
      ...stateLooseNotice(wordsAt(item, 'copyrightnotice'), 'ninjs:copyrightnotice'),
      ...stateCopyright({ notice: wordsAt(item, 'copyrightnotice'), holder: null }, 'ninjs:copyrightnotice'),
      ...pictures.statements,
      ...body.statements,
    ],
    [...status.notes, ...desk.notes, ...purpose.notes, ...byline.notes, ...pictures.notes, ...body.notes, ...firstDateMissing(dates, 'ninjs:versioncreated')],
  );
}

function identity(item: JsonObject, key: string) {
  const value = lineAt(item, key);
  return state('identity', value === null ? null : { scheme: 'guid', value }, `ninjs:${key}`, value);
}

/** Superdesk's `evolvedfrom`, NTB's `rewrite_of` and TT's `replacing` name a story with an identity of its own. */
function replaced(item: JsonObject, key: string) {
  const value = lineAt({ first: listAt(item, key)[0] }, 'first');
  return state('replaces', value === null ? null : { scheme: 'guid', value }, `ninjs:${key}`, value);
}

function date(item: JsonObject, field: 'versionCreated' | 'firstPublished', key: string) {
  const stated = lineAt(item, key);
  return state(field, readWireDate(stated), `ninjs:${key}`, stated);
}

function moment(item: JsonObject, key: string) {
  return state('rights.embargo', rightsMomentAt(item, key, readEmbargo), `ninjs:${key}`, lineAt(item, key));
}

/** A first version was made when the story was; of a later one we only know when it was changed. */
function isFirstVersion(item: JsonObject): boolean {
  return ['0', '1', null].includes(lineAt(item, 'version'));
}

function terms(item: JsonObject): string | null {
  const stated = valueAt(item, 'usageterms');
  return Array.isArray(stated) ? listAt(item, 'usageterms').flatMap((term) => wordsAt({ term }, 'term') ?? []).join('\n') : wordsAt(item, 'usageterms');
}

/** Superdesk's `signal` and TT's `signals.updatetype`: words such as `Correction`. */
function signalsIn(item: JsonObject): string | null {
  const words = listAt(item, 'signal').flatMap((signal) => htmlLineAt(signal, 'name') ?? htmlLineAt(signal, 'code') ?? []);
  return [...words, lineAt(item, 'signals', 'updatetype')].flatMap((word) => (word === null ? [] : [`${word.toUpperCase()}:`])).join(' ') || null;
}
