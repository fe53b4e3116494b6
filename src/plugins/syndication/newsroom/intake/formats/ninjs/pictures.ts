import type { Picture } from '../../../story/story';
import { htmlLineAt } from '../../json/html-line-at';
import { inSmallKeys } from '../../json/in-small-keys';
import { isObject, listAt, valueAt, type JsonObject } from '../../json/json-value';
import { largestPicture, namedRenditions } from '../../json/largest-picture';
import { lineAt } from '../../json/line-at';
import { wordsAt } from '../../json/words-at';
import { intakeNote } from '../../intake-note';
import type { IntakeNote } from '../../reading';
import { state } from '../../state';
import type { Stated } from '../../values/stated';
import { captionAndCredit } from '../../wording/caption-and-credit';
import { roleText } from './role-text';

/** The pictures of an item: itself where it is one, and those associated with it, in order. */
export function readPictures(item: JsonObject): Stated {
  const associated = associationsOf(item);
  const pictures = [...(isPicture(item) ? [item] : []), ...associated.filter(isPicture)];
  const stories = associated.filter((other) => lineAt(other, 'type') === 'text');
  return {
    statements: [state('pictures', pictures.map(pictureOf).filter(isShown), 'ninjs:associations', pictures.map((picture) => lineAt(picture, 'uri') ?? lineAt(picture, 'guid')).join(' '))],
    notes: stories.length === 0 ? [] : [alsoSent(stories)],
  };
}

/** By name (ninjs 1) or as a list (2 and 3). */
function associationsOf(item: JsonObject): readonly JsonObject[] {
  const stated = valueAt(item, 'associations');
  const values: readonly unknown[] = Array.isArray(stated) ? stated : isObject(stated) ? Object.values(stated) : listAt(item, 'associations');
  return values.filter(isObject).map(inSmallKeys);
}

const isPicture = (item: JsonObject): boolean => /^(?:picture|graphic)$/i.test(lineAt(item, 'type') ?? '');
const isShown = ({ address, caption, credit }: Picture): boolean => address !== null || caption !== null || credit !== null;

/** ninjs has no credit line: the photographer's byline stands for it, else who supplied the picture, else its notice. */
function pictureOf(item: JsonObject): Picture {
  const notice = wordsAt(item, 'copyrightnotice');
  const photographer = listAt(item, 'authors').map((author) => (lineAt(author, 'role') === 'photographer' ? lineAt(author, 'name') : null)).find((name) => name !== null);
  const source = lineAt(listAt(item, 'infosources')[0] ?? listAt(item, 'infosource')[0], 'name');
  const line = lineAt(item, 'creditline') ?? lineAt(item, 'by') ?? lineAt(item, 'byline') ?? photographer ?? null;
  const caption = roleText(item, 'description', ['caption', 'text', 'main', 'html', 'richtext'])?.words ?? htmlLineAt(item, 'body_text');
  const read = captionAndCredit(caption, { line, copyrightNotice: notice });
  const credit = read.credit ?? captionAndCredit(null, { line: source ?? lineAt(item, 'copyrightholder') ?? notice, copyrightNotice: notice }).credit;
  return { address: largestPicture(namedRenditions(valueAt(item, 'renditions'))), caption: read.caption, credit };
}

function alsoSent(stories: readonly JsonObject[]): IntakeNote {
  const names = stories.map((story) => roleText(story, 'headline', ['main'])?.words ?? lineAt(story, 'uri') ?? lineAt(story, 'guid') ?? '').join('; ');
  return intakeNote('ninjs:associations', 'check', { code: 'others-apart' }, names.slice(0, 300));
}
