import { findAgency } from '../../../story/agencies';
import { paragraph } from '../../../story/body';
import type { ReadStory } from '../../reading';
import { state, storyOf } from '../../state';
import { readDeskWords } from '../../values/desk-words';
import { firstDateMissing } from '../../values/first-date-missing';
import { stateByline } from '../../values/stated-byline';
import type { Stated } from '../../values/stated';
import { strictestStatusFirst } from '../../values/strictest-status';
import { readWireDate } from '../../values/wire-date';
import { withhold } from '../../values/withhold';
import { monthNamed } from '../../wording/month-names';
import { readOpeningDateline } from '../../wording/opening-dateline';
import { readParts } from './read-parts';

/** Reads one story; `null` when no words stand in it. The wire numbers its transmissions and not its stories: none has an identity. */
export function readStory(text: string): ReadStory | null {
  const wire = readParts(text);
  const paragraphs = wire.paragraphs.filter((words) => !CLOSING.test(words));
  if (wire.headline === null && paragraphs.length === 0) return null;
  const [first = ''] = paragraphs;
  const byline = stateByline(wire.byline, 'iptc-7901:head');
  const desk = wire.signs.map((sign) => readDeskWords({ headline: `${sign}: `, slugline: null, note: sign }, 'iptc-7901:head'));
  const purpose = purposeOf(wire.signs);
  const sent = sentAt(wire.sent);
  const version = wire.signs.filter((sign) => /LEAD|NET|UPDATE|ZUSAMMENFASSUNG|REFILE|CORR|BERICHT|KORR/.test(sign)).join(', ') || null;
  const note = readDeskWords({ headline: wire.headline, slugline: null, note: wire.forDesk }, 'iptc-7901:notebook');
  const dates = [
    state('versionCreated', readWireDate(sent), 'iptc-7901:trailer', wire.sent),
    state('firstPublished', version === null ? readWireDate(sent) : null, 'iptc-7901:trailer', wire.sent),
  ];
  return storyOf(
    [
      state('version', version, 'iptc-7901:head'),
      ...dates,
      ...strictestStatusFirst([...desk.flatMap(({ statements }) => statements), ...note.statements, ...purpose.statements]),
      state('headline', wire.headline, 'iptc-7901:head'),
      state('slugline', wire.keywords, 'iptc-7901:keywords'),
      ...byline.statements,
      state('dateline', readOpeningDateline(first), 'iptc-7901:text'),
      state('editorsNote', wire.forDesk, 'iptc-7901:notebook'),
      state('source.distributor', provider(wire.header), 'iptc-7901:header', wire.header),
      state('body', paragraphs.map(paragraph), 'iptc-7901:text', first),
    ],
    [...byline.notes, ...desk.flatMap(({ notes }) => notes), ...note.notes, ...purpose.notes, ...firstDateMissing(dates, 'iptc-7901:trailer')],
  );
}

/** `dpa bwh bag`, `(SDA/sj)`: who at the desk closed it. */
const CLOSING = /^(?:dpa|sda|ats|afp|apa)(?: [a-z]{1,4}){1,8}$|^\([A-Za-z]{2,5}\\?\/[a-z]{1,5}\)$/;

/** `eca062 4 i 211 ccccb dpa 061`: the word before the last number, where it names an agency. */
function provider(header: string): string | null {
  const word = / ([a-z]{2,8}) \d{2,5}$/i.exec(header)?.[1];
  return word === undefined ? null : (findAgency(word)?.name ?? null);
}

/** `071341 GMT Okt 15`: day, hour, minute; month and year. Without GMT only the day is sure. */
function sentAt(sent: string | null): string | null {
  const [, day, hour, minute, zone, word, year] = /^(\d\d)(\d\d)(\d\d)(?: (GMT|UTC))? (\p{L}{3,4})\.? (\d\d)$/iu.exec(sent ?? '') ?? [];
  const month = word === undefined ? null : monthNamed(word.toLowerCase());
  if (year === undefined || month === null) return null;
  const date = `20${year}-${String(month).padStart(2, '0')}-${day ?? ''}`;
  return zone === undefined ? date : `${date}T${hour ?? ''}:${minute ?? ''}Z`;
}

function purposeOf(signs: readonly string[]): Stated {
  const advisory = signs.find((sign) => sign === 'ADVISORY');
  return advisory === undefined ? { statements: [], notes: [] } : withhold({ code: 'status-advisory' }, 'iptc-7901:head', advisory);
}
