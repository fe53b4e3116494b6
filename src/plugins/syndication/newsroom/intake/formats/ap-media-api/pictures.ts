import type { Picture } from '../../../story/story';
import { isObject, valueAt, type JsonObject } from '../../json/json-value';
import { largestPicture, namedRenditions } from '../../json/largest-picture';
import { lineAt } from '../../json/line-at';
import { wordsAt } from '../../json/words-at';
import { intakeNote } from '../../intake-note';
import type { IntakeNote } from '../../reading';
import { state } from '../../state';
import type { Stated } from '../../values/stated';
import { captionAndCredit } from '../../wording/caption-and-credit';

/**
 * The picture that an item is, and those associated with it. Of an associated picture AP sends only its name and where its own item
 * is: that is no picture that we could show or credit, and the editor is told to fetch it.
 */
export function readPictures(item: JsonObject): Stated {
  const associations = Object.values(objectAt(item, 'associations')).filter((other) => isObject(other)).filter(isPicture);
  const whole = [...(isPicture(item) ? [item] : []), ...associations.filter(isWhole)];
  const elsewhere = associations.filter((picture) => !isWhole(picture));
  return {
    statements: [state('pictures', whole.map(pictureOf), 'ap-media-api:renditions', whole.map((picture) => lineAt(picture, 'description_creditline') ?? '').join(' '))],
    notes: elsewhere.length === 0 ? [] : [toBeFetched(elsewhere)],
  };
}

function objectAt(item: JsonObject, key: string): JsonObject {
  const found = valueAt(item, key);
  return isObject(found) ? found : {};
}

const isPicture = (item: JsonObject): boolean => /^(?:picture|graphic)$/.test(lineAt(item, 'type') ?? '');
const isWhole = (item: JsonObject): boolean => isObject(valueAt(item, 'renditions')) || lineAt(item, 'description_caption') !== null;

function pictureOf(item: JsonObject): Picture {
  const caption = lineAt(item, 'description_caption');
  const parts = { line: lineAt(item, 'description_creditline'), photographer: lineAt(item, 'photographer', 'name'), copyrightNotice: wordsAt(item, 'copyrightnotice') };
  return { address: largestPicture(namedRenditions(valueAt(item, 'renditions'))), ...captionAndCredit(caption, parts) };
}

function toBeFetched(pictures: readonly JsonObject[]): IntakeNote {
  const addresses = pictures.map((picture) => lineAt(picture, 'uri') ?? lineAt(picture, 'altids', 'itemid') ?? '').join(' ');
  return intakeNote('ap-media-api:associations', 'check', { code: 'pictures-apart', count: pictures.length }, addresses.slice(0, 300));
}
