import { wordsOf } from '../../../story/body';
import type { JsonObject } from '../../json/json-value';
import { lineAt } from '../../json/line-at';
import { bodyOfHtml } from '../../markup/html-body';
import { state } from '../../state';
import type { Stated } from '../../values/stated';
import { readOpening } from '../../values/story-opening';
import { intakeNote } from '../../intake-note';

/** The body, where a program put it beside the item; else where the editor finds it: AP sends it as a second file. */
export function readBody(item: JsonObject, html: unknown): Stated {
  if (typeof html === 'string') {
    const { blocks, notes } = bodyOfHtml(html, null, RULE);
    const opening = readOpening(blocks, lineAt(item, 'headline'), RULE);
    const [first] = opening.blocks;
    return { statements: [state('body', opening.blocks, RULE, first ? wordsOf(first) : ''), ...opening.statements], notes };
  }
  const href = lineAt(item, 'renditions', 'nitf', 'href');
  if (href === null) return { statements: [], notes: [] };
  return { statements: [], notes: [intakeNote('ap-media-api:renditions.nitf', 'check', { code: 'body-second-file' }, href.slice(0, 300))] };
}

const RULE = 'ap-media-api:nitf.body_html';
