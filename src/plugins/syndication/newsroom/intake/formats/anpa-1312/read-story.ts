import { paragraph } from '../../../story/body';
import { intakeNote } from '../../intake-note';
import type { IntakeNote, ReadStory } from '../../reading';
import { state, storyOf } from '../../state';
import { readDeskWords } from '../../values/desk-words';
import { firstDateMissing } from '../../values/first-date-missing';
import { stateByline } from '../../values/stated-byline';
import type { Stated } from '../../values/stated';
import { strictestStatusFirst } from '../../values/strictest-status';
import { readWireDate } from '../../values/wire-date';
import { withhold } from '../../values/withhold';
import { readOpeningDateline } from '../../wording/opening-dateline';
import { readLines, type WireLines } from './read-lines';
import type { WireStory } from './split-stories';

/** Reads one story; `null` when no words stand in it. The wire numbers its transmissions and not its stories: none has an identity. */
export function readStory({ lines, trailer }: WireStory): ReadStory | null {
  const wire = readLines(lines);
  if (wire.slug === null && wire.paragraphs.length === 0) return null;
  const note = wire.forDesk.join('\n') || null;
  const version = versionIn(wire.slug);
  const sent = sentAt(trailer);
  const byline = stateByline(wire.byline, 'anpa-1312:byline');
  const desk = readDeskWords({ headline: wire.headline, slugline: wire.slug, note: [note, orderIn(wire)].filter((words) => words !== null).join('\n') || null }, 'anpa-1312:slug');
  const purpose = purposeOf(wire);
  const [first = ''] = wire.paragraphs;
  const dates = [
    state('versionCreated', readWireDate(sent), 'anpa-1312:trailer', trailer),
    state('firstPublished', version === null ? readWireDate(sent) : null, 'anpa-1312:trailer', trailer),
  ];
  return storyOf(
    [
      state('version', version, 'anpa-1312:slug', wire.slug),
      ...dates,
      ...strictestStatusFirst([...desk.statements, ...purpose.statements]),
      state('headline', wire.headline, 'anpa-1312:headline'),
      state('slugline', wire.slug, 'anpa-1312:slug'),
      state('summary', wire.summary, 'anpa-1312:headline[2]'),
      ...byline.statements,
      state('dateline', readOpeningDateline(first), 'anpa-1312:text'),
      state('editorsNote', note, 'anpa-1312:Eds'),
      state('source.distributor', /^[A-Z]{2,6}/.exec(trailer ?? '')?.[0] ?? null, 'anpa-1312:trailer'),
      state('body', wire.paragraphs.map(paragraph), 'anpa-1312:text', first),
    ],
    [...byline.notes, ...desk.notes, ...purpose.notes, ...tables(wire), ...unlinked(desk), ...firstDateMissing(dates, 'anpa-1312:trailer')],
  );
}

/** `BC-US--Ferry, 1st Ld-Writethru`: which lead this is, and whether it replaces the text. */
function versionIn(slug: string | null): string | null {
  return /(?:^|[,\s])(\d{1,2}(?:st|nd|rd|th)[\s-]?(?:Ld|Lead|Add|Sub|Pickup)\b[\w-]{0,20}|(?:Corrective\s)?Writethru\b)/i.exec(slug ?? '')?.[1] ?? null;
}

/** `AP-WF-02-20-16 0337GMT`: month, day, year and time. */
function sentAt(trailer: string | null): string | null {
  const [, month, day, year, hour, minute] = /-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)GMT/.exec(trailer ?? '') ?? [];
  return year === undefined ? null : `20${year}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}Z`;
}

/** A first paragraph to editors: `MANDATORY KILL: …`, `Editors: kill the story …`. */
function orderIn({ paragraphs }: WireLines): string | null {
  const [first = ''] = paragraphs;
  if (/^(?:Editors?|Eds|EDITORS?|EDS|Clients|CLIENTS)\b.{0,200}\bkill\b/i.test(first)) return `KILL ${first}`;
  return /^(?:MANDATORY|KILL|EDITORS?|EDS)\b/.test(first) ? first : null;
}

function purposeOf({ slug, headline }: WireLines): Stated {
  const advisory = [slug, headline].find((line) => line !== null && /(?:^|[-,\s])(?:advisory|daybook|digest advisory|budget)\W{0,3}$|\badvisory,/i.test(line)) ?? null;
  return advisory === null ? { statements: [], notes: [] } : withhold({ code: 'status-advisory' }, 'anpa-1312:slug', advisory);
}

function tables({ hasTable }: WireLines): readonly IntakeNote[] {
  return hasTable ? [intakeNote('anpa-1312:text', 'check', { code: 'body-table-columns' })] : [];
}

function unlinked({ statements }: Stated): readonly IntakeNote[] {
  const killed = statements.find((said) => said?.value === 'canceled');
  return killed ? [intakeNote('anpa-1312:slug', 'check', { code: 'status-kill-unlinked' }, killed.quote)] : [];
}
