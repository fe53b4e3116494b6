import { attribute, type MarkupElement } from '../../markup/markup';
import { classWords } from './class-words';

/** Whether the page marks an element as standing beside the story: menus, related stories, comments, the foot. */
export function isAside(element: MarkupElement): boolean {
  if (/^(?:nav|footer)$/.test(element.name) || /^(?:navigation|contentinfo)$/.test(attribute(element, 'role') ?? '')) return true;
  return !/^(?:html|body|main|article)$/.test(element.name) && ASIDE.test(classWords(element));
}

const ASIDE = /\b(?:related(?! (?:photo|image|media|gallery|picture))|recommended|recommendations?|promo|promos|sidebar|most (?:read|popular)|trending|comments?|outbrain|taboola|newsletter|sponsored|advert(?:isement)?|more (?:stories|news|from)|read (?:more|next|also)|author bio|bio|avatar)\b/;
