import { chooseLocale } from '../attribution/locales/choose-locale';
import { renderText } from '../attribution/render/text';
import { nodesIn, readNode, wordsIn, type BodyNode } from '../story/body-node';
import type { ClearedStory } from './offered-story';

/** A story as plain text, its paragraphs apart, with the whole attribution block at its foot. */
export function contentText({ facts, attribution, locale }: ClearedStory): string {
  const paragraphs = [facts.dateline ?? '', ...facts.body.map((block) => wordsOf(readNode(block)))];
  const block = attribution === null ? '' : renderText(attribution, chooseLocale(locale));
  return [...paragraphs, block].filter((paragraph) => paragraph.trim() !== '').join('\n\n');
}

/** A picture inside the body is left out: nothing there credits it. */
function wordsOf(block: BodyNode): string {
  if (block.type === 'image') return '';
  return block.type === 'list' ? nodesIn(block.children).map((item) => wordsIn(item)).join('\n') : wordsIn(block);
}
