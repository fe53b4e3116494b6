import type { JsonObject } from '../../json/json-value';
import { listAt } from '../../json/json-value';
import { largestPicture } from '../../json/largest-picture';
import { lineAt } from '../../json/line-at';
import { state } from '../../state';
import type { Stated } from '../../values/stated';
import { captionAndCredit } from '../../wording/caption-and-credit';
import { intakeNote } from '../../intake-note';

/** The pictures that came with an item, in dpa's order. A picture has its `creditline` apart from its caption. */
export function readPictures(item: JsonObject): Stated {
  const images = listAt(item, 'associations').filter((association) => lineAt(association, 'type') === 'image');
  const others = listAt(item, 'associations').flatMap((association) => (lineAt(association, 'type') === 'image' ? [] : [lineAt(association, 'headline') ?? lineAt(association, 'urn') ?? lineAt(association, 'type') ?? '']));
  const pictures = images.map((image) => ({
    address: largestPicture(listAt(image, 'renditions').map((rendition) => ({ name: '', rendition }))),
    ...captionAndCredit(lineAt(image, 'caption'), { line: lineAt(image, 'creditline') }),
  }));
  return {
    statements: [state('pictures', pictures, 'dpa-digitalwires:associations', images.map((image) => lineAt(image, 'urn') ?? '').join(' '))],
    notes: others.length === 0 ? [] : [intakeNote('dpa-digitalwires:associations', 'info', { code: 'others-not-read' }, others.join('; ').slice(0, 300))],
  };
}
