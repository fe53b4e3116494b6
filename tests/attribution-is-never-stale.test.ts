import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, BYLINE, CITATION, clearStory, fileCitation, PHOTO_CREDIT } from './support/stories';

const SOURCE = 'plugin::syndication.source';

let newsroom: Newsroom;
/** One published story, and the records that its attribution leans on. */
let story: Readonly<Record<'article' | 'citation' | 'source' | 'credit' | 'byline', string>>;
beforeAll(async () => {
  newsroom = await openNewsroom();
  const file = async (uid: string, data: object) => (await newsroom.documents(uid).create({ data })).documentId;
  const source = await file(SOURCE, { name: 'Courier Group' });
  const citation = await fileCitation(newsroom, { source: { documentId: source } });
  const credit = await file(PHOTO_CREDIT, { creditLine: 'Ola Berg/Nordfoto', photographer: 'Ola Berg', agencies: [{ name: 'Nordfoto', role: 'agency' }] });
  const byline = await file(BYLINE, { name: 'Ines Calder', kind: 'person' });
  const facts = { citation: { documentId: citation }, pictures: [{ caption: 'The ferry', credit: { documentId: credit } }], bylines: [{ role: 'words', byline: { documentId: byline } }] };
  const { documentId: article } = await newsroom.documents(ARTICLE).create({ data: await clearStory(newsroom, facts), status: 'published' });
  story = { article, citation, source, credit, byline };
});
afterAll(() => newsroom.close());

const isPostgres = () => newsroom.strapi.db.dialect.client === 'postgres';
/** Everything that readers are told, over both doors. */
const printed = async (article = story.article): Promise<string> => {
  const rest = await newsroom.reader.get(`/api/articles/${article}?attribution=text,jsonLd,parts`);
  const graphql = await newsroom.graphql(`{ article(documentId: "${article}") { attribution { text jsonLd parts } } }`);
  expect(graphql.body.data.article.attribution).toEqual(rest.body.data.attribution);
  return JSON.stringify(rest.body.data.attribution);
};
/** Asked until an answer comes without reading any fact: on PostgreSQL the other newsrooms of the server write meanwhile. */
const printedAndKept = async (): Promise<string> => {
  for (let turn = 0; turn < 50; turn += 1) {
    const answers: string[] = [];
    const asked = await newsroom.statements(async () => answers.push(await printed()));
    if (!asked.some((sql) => /json_(build_)?object/.test(sql))) return answers.join();
  }
  throw new Error('No attribution is kept.');
};
const update = (uid: string, documentId: string, data: object) => newsroom.documents(uid).update({ documentId, data });

type Change = (word: string) => Promise<unknown>;

const records: Readonly<Record<string, Change>> = {
  'a citation': (word) => update(CITATION, story.citation, { copyrightHolder: word }),
  'a source': (word) => update(SOURCE, story.source, { legalNotice: word }),
  'a photo credit': (word) => update(PHOTO_CREDIT, story.credit, { creditLine: word, photographer: word }),
  'the agencies of a photo credit': (word) => update(PHOTO_CREDIT, story.credit, { agencies: [{ name: word, role: 'agency' }] }),
  'a byline': (word) => update(BYLINE, story.byline, { name: word }),
  'the story itself': async (word) => {
    await update(ARTICLE, story.article, { correctionNote: word });
    await newsroom.documents(ARTICLE).publish({ documentId: story.article });
  },
  'a name in the byline as printed': async (word) => {
    await update(ARTICLE, story.article, { bylines: [{ name: word, role: 'words', byline: { documentId: story.byline } }] });
    await newsroom.documents(ARTICLE).publish({ documentId: story.article });
  },
  'which citation a story has': async (word) => {
    const citation = await fileCitation(newsroom, { copyrightHolder: word });
    await update(ARTICLE, story.article, { citation: { documentId: citation } });
    await newsroom.documents(ARTICLE).publish({ documentId: story.article });
  },
  'which stories a citation has': async (word) => {
    const citation = await fileCitation(newsroom, { copyrightHolder: word });
    await update(CITATION, citation, { articles: { connect: [{ documentId: story.article, status: 'published' }] } });
    story = { ...story, citation };
  },
  'which source a citation has': async (word) => {
    const { documentId } = await newsroom.documents(SOURCE).create({ data: { name: word, legalNotice: word } });
    await update(CITATION, story.citation, { source: { documentId } });
  },
};

describe('the very next reader sees a change of', () => {
  it.each(Object.keys(records))('%s', async (record) => {
    const word = `Changed ${record.replaceAll(' ', '-')}`;
    expect(await printedAndKept()).not.toContain(word);
    await records[record]?.(word);
    expect(await printed()).toContain(word);
  });
});

const doors: Readonly<Record<string, Change>> = {
  'the admin panel': (word) => newsroom.editor.put(`/content-manager/collection-types/${CITATION}/${story.citation}`, { copyrightHolder: word }),
  REST: (word) => newsroom.machine.put(`/api/syndication-citations/${story.citation}`, { data: { copyrightHolder: word } }),
  GraphQL: (word) =>
    newsroom.graphql(`mutation { updateSyndicationCitation(documentId: "${story.citation}", data: { copyrightHolder: "${word}" }) { documentId } }`, newsroom.machine),
  'the document service': (word) => update(CITATION, story.citation, { copyrightHolder: word }),
  'Strapi’s query engine': (word) => newsroom.strapi.db.query(CITATION).updateMany({ where: {}, data: { copyrightHolder: word } }),
  'a statement that Strapi knows nothing of': (word) => newsroom.strapi.db.getConnection('syndication_citations').update({ copyright_holder: word }),
  'another newsroom on the same database': async (word) => {
    const change = JSON.stringify({ uid: CITATION, documentId: story.citation, data: { copyrightHolder: word } });
    const elsewhere = spawn(process.execPath, [path.join(__dirname, 'support/change-record.cjs'), change], { env: process.env, stdio: 'inherit' });
    expect(await once(elsewhere, 'exit')).toEqual([0, null]);
  },
};

describe('the very next reader sees a change through', () => {
  it.each(Object.keys(doors))('%s', async (door) => {
    const word = `Changed through ${door.replaceAll('’', '')}`;
    expect(await printedAndKept()).not.toContain(word);
    await doors[door]?.(word);
    expect(await printed()).toContain(word);
  });
});

describe('a change that is not committed', () => {
  it('is never seen when it is taken back', async () => {
    const before = await printedAndKept();
    const takenBack = newsroom.strapi.db.transaction(async () => {
      await update(CITATION, story.citation, { copyrightHolder: 'Taken back' });
      throw new Error('no');
    });
    await expect(takenBack).rejects.toThrow('no');
    expect(await printed()).toBe(before);
  });

  // SQLite has one writer: there nobody else gets in between.
  it('is seen once it is, also when others began later and were done sooner', async () => {
    if (!isPostgres()) return;
    const { promise: end, resolve: commit } = deferred();
    const { promise: written, resolve: tell } = deferred();
    const slow = newsroom.strapi.db.transaction(async () => {
      await update(CITATION, story.citation, { copyrightHolder: 'The slow desk' });
      tell();
      await end;
    });
    await written;
    await update(BYLINE, story.byline, { name: 'The quick desk' });
    expect(await printedAndKept()).not.toContain('The slow desk');
    commit();
    await slow;
    expect(await printed()).toContain('The slow desk');
  });
});

it('readers who ask while desks write are never told what was true before the last write', async () => {
  const late: string[] = [];
  let latest = 0;
  const reading = async () => {
    while (latest < 30) {
      const atLeast = latest;
      const { body } = await newsroom.reader.get(`/api/articles/${story.article}?attribution=text`);
      const told = Number(/Desk no\. (\d+)/.exec(body.data.attribution.text)?.[1] ?? 0);
      if (told < atLeast) late.push(`${told} after ${atLeast}`);
    }
  };
  const writing = async () => {
    for (let number = 1; number <= 30; number += 1) {
      await update(CITATION, story.citation, { copyrightHolder: `Desk no. ${number}` });
      latest = number;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  await Promise.all([reading(), reading(), reading(), writing()]);
  expect(late).toEqual([]);
});

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
