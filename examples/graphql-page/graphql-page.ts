import type { Server } from 'node:http';
import { chooseLocale, renderHtml } from '../../src/plugins/syndication/attribution'; // `strapi-plugin-syndication/attribution` in a project of yours
import { html, trusted, type Markup } from '../html';
import { languageOf } from '../language-of';
import { pageFrame } from '../page-frame';
import { NOT_FOUND, servePages } from '../serve-pages';
import { askForStory, type AskedStory } from './ask-for-story';

/** One page at `/?slug=…`, the latest story without one. `&speak=de` has the block speak German: from `parts` that needs no second request. */
export function open({ strapi }: { readonly strapi: string }): Server {
  return servePages(async ({ pathname, searchParams }) => {
    const story = pathname === '/' ? await askForStory(strapi, searchParams.get('slug')) : null;
    return story === null ? NOT_FOUND : { status: 200, markup: page(story, searchParams.get('speak')) };
  });
}

function page({ attribution, ...story }: AskedStory, speak: string | null): Markup {
  const title = story.title ?? 'Untitled';
  const block = attribution && renderHtml(attribution.parts, chooseLocale(speak ?? story.locale));
  return pageFrame({
    language: languageOf(story),
    title,
    head: [],
    body: html`<main>
<h1 dir="auto">${title}</h1>
${block === null ? null : trusted(block)}
<p lang="en">${comparison(block, attribution?.html ?? null)}</p>
</main>`,
  });
}

/** Only an example asks for both: a site takes the one or the other. */
function comparison(rendered: string | null, served: string | null): string {
  if (rendered === null) return 'This story owes nobody a block.';
  return rendered === served ? 'The API’s own block is the same, byte for byte.' : 'The API’s own block reads otherwise.';
}
