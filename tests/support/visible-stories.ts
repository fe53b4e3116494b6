import type { Newsroom } from './newsroom';
import { uploadPicture } from './secret-story';
import { ARTICLE, BYLINE, fileCitation, PHOTO_CREDIT, SOURCE } from './stories';

/** What the newsroom of these tests shows to everybody. */
export interface VisibleStories {
  /** Of the first story: the records that it carries, which others may carry too. */
  readonly citation: string;
  readonly byline: string;
  readonly credit: string;
  readonly file: number;
  readonly files: readonly string[];
  readonly documentIds: readonly string[];
  /** The row of the first story that readers see. */
  readonly row: number;
}

/** Words that stand in the visible stories. */
export const WORDS = ['Ferry', 'Harbour', 'Library', 'Bridge', 'Market', 'Tide'] as const;

/** Publishes a few stories that lean on three citations, three credits and three bylines in turn; the second is in French as well. */
export async function publishVisible(newsroom: Newsroom): Promise<VisibleStories> {
  const { documents, strapi } = newsroom;
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  const picture = await uploadPicture(newsroom, 'visible');
  const records: Records[] = [];
  for (const word of WORDS.slice(0, 3)) {
    const source = await documents(SOURCE).create({ data: { name: `${word} Agency` } });
    const citation = await fileCitation(newsroom, { source: { documentId: source.documentId }, originalTitle: `${word} of old`, author: `${word} Author`, copyrightHolder: `${word} Press`, address: `https://${word.toLowerCase()}.example/` });
    const byline = await documents(BYLINE).create({ data: { name: `${word} Writer`, kind: 'person' } });
    const credit = await documents(PHOTO_CREDIT).create({ data: { creditLine: `${word} Photo/Coast Wire`, photographer: `${word} Photo`, agencies: [{ name: 'Coast Wire' }] } });
    records.push({ citation, byline: byline.documentId, credit: credit.documentId });
  }
  const documentIds: string[] = [];
  for (const [place, word] of WORDS.entries()) {
    const facts = (title: string) => factsOf(title, records[place % 3] ?? records[0], picture.id);
    const { documentId } = await documents(ARTICLE).create({ data: facts(word), status: 'published' });
    if (place === 1) await documents(ARTICLE).update({ documentId, locale: 'fr', data: facts('Le port'), status: 'published' });
    documentIds.push(documentId);
  }
  const rows: { id: number }[] = await strapi.db.query(ARTICLE).findMany({ where: { documentId: documentIds[0], publishedAt: { $notNull: true } } });
  const [first] = records;
  if (!first || !rows[0]) throw new Error('Nothing was published.');
  return { ...first, file: picture.id, files: picture.addresses, documentIds, row: rows[0].id };
}

interface Records {
  readonly citation: string;
  readonly byline: string;
  readonly credit: string;
}

function factsOf(title: string, records: Records | undefined, image: number): object {
  if (!records) throw new Error('No records.');
  return {
    title: `${title} returns`,
    summary: `${title} in short`,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: `${title} at length.` }] }],
    dateline: title.toUpperCase(),
    relationship: 'republished',
    citation: { documentId: records.citation },
    bylines: [{ name: `${title} Writer`, byline: { documentId: records.byline } }],
    pictures: [{ image, caption: `${title} seen from the sea`, credit: { documentId: records.credit } }],
  };
}
