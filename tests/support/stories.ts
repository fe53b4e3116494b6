import type { Newsroom } from './newsroom';

export const ARTICLE = 'api::article.article';
export const CITATION = 'api::syndication-citation.syndication-citation';
export const PHOTO_CREDIT = 'api::photo-credit.photo-credit';
export const BYLINE = 'api::byline.byline';
export const SOURCE = 'plugin::syndication.source';

/** A page as a browser pastes it, in the shape of a wire story on a science site. Every word is ours. */
export const HARBOUR_PAGE = `

Harbour tunnel to open two years late, port says

March 9 2021, by Ines Calder

The road tunnel under the harbour of Sandholm will open two years later than planned, the port authority said on Tuesday.

Engineers found water in the eastern shaft, and pumps worth nearly \\$2 million were ordered from a [supplier](#) abroad.

"We would rather be late than wet," the harbour master, Tomas Ahl, told reporters.

© 2021 The Sandholm Courier. All rights reserved.

Citation: Harbour tunnel to open two years late, port says (2021, March 9) retrieved 4 June 2024 from <https://science.example/news/2021-03-harbour-tunnel.html>

This document is subject to copyright. Short quotations with credit are welcome; anything longer needs the written permission of its owner. It is given for information alone.
`;

/** What its attribution must say, to the letter. */
export const HARBOUR_BLOCK = [
  '© 2021 The Sandholm Courier. All rights reserved.',
  'Citation: Harbour tunnel to open two years late, port says (2021, March 9) retrieved 4 June 2024 from https://science.example/news/2021-03-harbour-tunnel.html',
  'This document is subject to copyright. Short quotations with credit are welcome; anything longer needs the written permission of its owner. It is given for information alone.',
].join('\n');

/** A citation that owes nothing. */
export const FULL_CITATION = {
  originalTitle: 'Ferry line returns',
  author: 'Ines Calder',
  copyrightHolder: 'The Sandholm Courier',
  address: 'https://courier.example/ferry',
  firstPublished: '2022-05-01',
  retrieved: '2022-05-02',
};

/** Files a citation; what is given replaces what a full one has. */
export async function fileCitation({ documents }: Newsroom, facts: object = {}): Promise<string> {
  const { documentId } = await documents(CITATION).create({ data: { ...FULL_CITATION, ...facts } });
  return documentId;
}

/** The data of a story that others made and that owes nothing; what is given replaces it. */
export async function clearStory(newsroom: Newsroom, facts: object = {}): Promise<Record<string, unknown>> {
  return {
    title: 'Ferry line returns',
    bylines: [{ name: 'Ines Calder', role: 'words' }],
    relationship: 'republished',
    citation: { documentId: await fileCitation(newsroom) },
    ...facts,
  };
}

/** How many rows of articles there are: drafts and published together. */
export async function countRows({ strapi }: Newsroom, where: object = {}): Promise<number> {
  return strapi.db.query(ARTICLE).count({ where });
}
