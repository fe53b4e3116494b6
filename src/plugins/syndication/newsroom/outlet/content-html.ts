import { chooseLocale } from '../attribution/locales/choose-locale';
import { renderHtml } from '../attribution/render/html';
import { bodyHtml } from '../story/body-html';
import { pictureFigure } from '../story/picture-figure';
import { html, markup, type SafeHtml } from '../story/safe-html';
import type { ClearedStory } from './offered-story';

/** A story as markup that may be pasted into any page: its pictures with their credits, its words, and the whole attribution block. */
export function contentHtml({ facts, attribution, locale }: ClearedStory): SafeHtml {
  const [first, ...others] = facts.pictures.map((picture) => markup(pictureFigure({ picture, file: picture.file })));
  const dateline = facts.dateline === null ? null : markup(html`<p dir="auto">${facts.dateline}</p>`);
  const block = attribution === null ? null : markup(renderHtml(attribution, chooseLocale(locale)));
  return html`${first ?? null}${dateline}${markup(bodyHtml(facts.body))}${others}${block}`;
}
