import { findAgency } from '../../../story/agencies';
import { wordsOf } from '../../../story/body';
import { newsDay } from '../../../story/news-date';
import { listAt, type JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { rightsMomentAt } from '../../json/rights-moment-at';
import { wordsAt } from '../../json/words-at';
import { bodyOfHtml } from '../../markup/html-body';
import { intakeNote } from '../../intake-note';
import type { IntakeNote, ReadStory } from '../../reading';
import { state, storyOf } from '../../state';
import { readLanguageTag } from '../../values/language-tag';
import { firstDateMissing } from '../../values/first-date-missing';
import { stateLooseNotice } from '../../values/loose-notice';
import { readEmbargo } from '../../values/rights-moment';
import { stateByline } from '../../values/stated-byline';
import { stateCopyright } from '../../values/stated-notice';
import { readWireDate } from '../../values/wire-date';
import { readNotes } from './notes';
import { readPictures } from './pictures';
import { readStatus } from './status';

/** Reads one item. `teaser` is for readers; `notepad` and most `ednotes` are for the desk alone. */
export function readItem(item: JsonObject): ReadStory {
  const notes = readNotes(item);
  const status = readStatus(item, notes.forDesk);
  const byline = stateByline(lineAt(item, 'byline'), 'dpa-digitalwires:byline');
  const pictures = readPictures(item);
  const body = bodyOfHtml(wordsAt(item, 'article_html') ?? '', null, 'dpa-digitalwires:article_html');
  const [first] = body.blocks;
  const dates = [firstVersion(item), dayOfUrn(item), state('versionCreated', readWireDate(lineAt(item, 'version_created')), 'dpa-digitalwires:version_created', lineAt(item, 'version_created'))];
  return storyOf(
    [
      state('identity', guid(item), 'dpa-digitalwires:urn', lineAt(item, 'urn')),
      state('version', lineAt(item, 'version'), 'dpa-digitalwires:version'),
      ...dates,
      state('rights.embargo', rightsMomentAt(item, 'embargoed', readEmbargo), 'dpa-digitalwires:embargoed', lineAt(item, 'embargoed')),
      ...status.statements,
      state('headline', lineAt(item, 'headline'), 'dpa-digitalwires:headline'),
      state('summary', lineAt(item, 'teaser'), 'dpa-digitalwires:teaser'),
      state('summary', lineAt(item, 'subhead'), 'dpa-digitalwires:subhead'),
      ...byline.statements,
      state('creditLine', lineAt(item, 'creditline'), 'dpa-digitalwires:creditline'),
      state('dateline', withoutJoint(lineAt(item, 'dateline')), 'dpa-digitalwires:dateline', lineAt(item, 'dateline')),
      state('language', readLanguageTag(lineAt(item, 'language')), 'dpa-digitalwires:language'),
      state('editorsNote', notes.forDesk, 'dpa-digitalwires:notepad'),
      state('correctionNote', notes.forReaders, 'dpa-digitalwires:ednotes[correctionshort]'),
      state('source.distributor', provider(item), 'dpa-digitalwires:categories[provider]'),
      state('rights.usageTerms', wordsAt(item, 'usageterms'), 'dpa-digitalwires:usageterms'),
      ...stateLooseNotice(wordsAt(item, 'copyrightnotice'), 'dpa-digitalwires:copyrightnotice'),
      ...stateCopyright({ notice: wordsAt(item, 'copyrightnotice'), holder: null }, 'dpa-digitalwires:copyrightnotice'),
      state('rights.legalNotice', lineAt(item, 'autopublishnotice'), 'dpa-digitalwires:autopublishnotice'),
      ...pictures.statements,
      state('body', body.blocks, 'dpa-digitalwires:article_html', first ? wordsOf(first) : ''),
    ],
    [...status.notes, ...byline.notes, ...pictures.notes, ...body.notes, ...boxes(item), ...firstDateMissing(dates, 'dpa-digitalwires:version_created')],
  );
}

function guid(item: JsonObject) {
  const value = lineAt(item, 'urn');
  return value === null ? null : ({ scheme: 'guid', value } as const);
}

/** A first version was made when the story was; dpa states no other first date. */
function firstVersion(item: JsonObject) {
  const stated = lineAt(item, 'version') === '1' ? lineAt(item, 'version_created') : null;
  return state('firstPublished', readWireDate(stated), 'dpa-digitalwires:version_created', stated);
}

/** dpa numbers a story by the day on which its first version was sent: `urn:newsml:dpa.com:20090101:240923-930-240378`. */
function dayOfUrn(item: JsonObject) {
  const [day, year, month, date] = /(?<=^urn:newsml:dpa\.com:20090101:)(\d{2})(\d{2})(\d{2})(?=-\d{1,4}-\d)/.exec(lineAt(item, 'urn') ?? '') ?? [];
  return day === undefined ? null : state('firstPublished', newsDay(2000 + Number(year), Number(month), Number(date)), 'dpa-digitalwires:urn', day);
}

/** `Berlin (dpa) - ` is printed before the first sentence; its dash is no part of it. */
function withoutJoint(dateline: string | null): string | null {
  return dateline?.replace(/\s{0,3}[-–—]{1,2}\s{0,3}$/, '') ?? null;
}

function provider(item: JsonObject): string | null {
  const name = lineAt(listAt(item, 'categories').find((category) => lineAt(category, 'type') === 'dnltype:provider'), 'name');
  return name === null ? null : (findAgency(name)?.name ?? name);
}

/** Boxes stand beside the story in dpa's own rendering, not in its text. */
function boxes(item: JsonObject): readonly IntakeNote[] {
  return (['infobox_html', 'linkbox_html'] as const).flatMap((key) => {
    const box = bodyOfHtml(wordsAt(item, key) ?? '', null, '').blocks.map(wordsOf).join(' ');
    return box === '' ? [] : [intakeNote(`dpa-digitalwires:${key}`, 'info', { code: 'box-apart' }, box.slice(0, 300).toWellFormed())];
  });
}
