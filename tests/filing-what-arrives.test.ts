import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE, countRows } from './support/stories';
import { wire, WORDS, type WireStory } from './support/wire';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const file = (text: string, more: object = {}) => newsroom.editor.post('/syndication/paste/file', { text, ...more });
const arrive = async (...stories: readonly WireStory[]) => {
  const { body } = await file(wire(...stories));
  return body.stories.map(({ outcome, documentId }: { outcome: string; documentId: string | null }) => ({ outcome, documentId }));
};
const draftOf = (documentId: string) => newsroom.documents(ARTICLE).findOne({ documentId, status: 'draft', populate: ['citation'] });
const edit = (documentId: string, data: object) => newsroom.documents(ARTICLE).update({ documentId, data });
const publish = (documentId: string) => newsroom.editor.post(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`, {});
const shown = async (documentId: string) => (await newsroom.reader.get(`/api/articles/${documentId}`)).status;

describe('a story that arrives', () => {
  it('is filed once, however often it comes, in one payload or in many', async () => {
    const before = await countRows(newsroom);
    const first = await arrive({ id: 'once' }, { id: 'once' });
    const again = await arrive({ id: 'once' });
    expect([...first, ...again].map(({ outcome }) => outcome)).toEqual(['new', 'duplicate', 'duplicate']);
    expect(await countRows(newsroom)).toBe(before + 1);
  });

  it('is filed once when it comes through many doors at the same moment', async () => {
    const before = await countRows(newsroom);
    const answers = await Promise.all(Array.from({ length: 6 }, () => arrive({ id: 'parallel' })));
    expect(answers.flat().map(({ outcome }) => outcome).sort()).toEqual(['duplicate', 'duplicate', 'duplicate', 'duplicate', 'duplicate', 'new']);
    expect(await countRows(newsroom)).toBe(before + 1);
  });

  it('can run without a page: its wire stands for the address', async () => {
    const [{ documentId }] = await arrive({ id: 'wire-only' });
    expect((await publish(documentId)).status).toBe(200);
    const { body } = await newsroom.reader.get(`/api/articles/${documentId}`);
    expect(body.data.attribution.text).toContain('© 2021 Harbour Wire. All rights reserved.');
  });

  it('does not lose the others of its payload when it cannot be filed', async () => {
    const refuseOne = newsroom.strapi.db.lifecycles.subscribe({
      models: [ARTICLE],
      beforeCreate({ params }) {
        if (String(params.data.title).includes('broken')) throw new Error('No room.');
      },
    });
    const answer = await file(wire({ id: 'whole' }, { id: 'broken' }, { id: 'also-whole' }));
    refuseOne();
    expect(answer.body.stories.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['new', 'failed', 'new']);
    expect(answer.body.stories[1]).toMatchObject({ documentId: null, reason: 'No room.', read: { story: { headline: 'Ferry broken back at sea' } } });
    expect((await arrive({ id: 'broken' }))[0].outcome).toBe('new');
  });

  it('can be chosen among those of its payload', async () => {
    const { body } = await file(wire({ id: 'left' }, { id: 'chosen' }), { stories: [1] });
    expect(body.stories).toEqual([expect.objectContaining({ story: 1, outcome: 'new' })]);
    expect((await arrive({ id: 'left' }))[0].outcome).toBe('new');
  });

  it('thrown away by editors is filed anew when it comes again', async () => {
    const [{ documentId }] = await arrive({ id: 'thrown-away' });
    await newsroom.documents(ARTICLE).delete({ documentId });
    const [again] = await arrive({ id: 'thrown-away' });
    expect(again.outcome).toBe('new');
    expect(again.documentId).not.toBe(documentId);
  });
});

describe('a draft that was filed and undone', () => {
  const undo = (documentId: string) => newsroom.editor.delete(`/content-manager/collection-types/${ARTICLE}/${documentId}`);
  const outlookOf = async (text: string) => (await newsroom.editor.post('/syndication/paste/read', { text })).body.outlooks[0];
  const actsOf = async (documentId: string) => (await newsroom.editor.get(`/syndication/ledger?model=${ARTICLE}&documentId=${documentId}`)).body.rows.map(({ act }: { act: string }) => act);

  it('leaves a receipt and two rows in the ledger, and the same text makes a new draft', async () => {
    const text = wire({ id: 'undone', words: 'The lighthouse keeper of Gull Rock counted eleven ships on the first night of the year and went to bed.' });
    const first = (await file(text)).body;
    expect((await undo(first.documentId)).status).toBe(200);
    expect(await actsOf(first.documentId)).toEqual(['deleted', 'filed']);
    expect((await newsroom.editor.get(`/syndication/receipts/${first.receiptId}`).responseType('blob')).body.toString()).toBe(text);

    expect(await outlookOf(text)).toEqual({ decision: 'new', documentId: null, model: null, like: [] });
    const second = (await file(text)).body;
    expect(second.stories[0]).toMatchObject({ outcome: 'new', documentId: expect.not.stringMatching(first.documentId) });
    expect(await actsOf(second.documentId)).toEqual(['filed']);
    expect(await outlookOf(text)).toMatchObject({ decision: 'duplicate', documentId: second.documentId });
  });

  it('is new whether a page or a text without any identity is filed again, and as often as it is undone', async () => {
    for (const text of ['Otters return to the weir\n\nMay 2 2021, by Ana Lima\n\nTwo otters were seen at the weir of Norden on Sunday, the first for thirty years.', wire({ id: 'undone-often', words: 'A walrus slept on the slipway of the Norden boatyard all week, and no boat was launched until it had left.' })]) {
      const filed: string[] = [];
      for (let time = 0; time < 3; time += 1) {
        const { body } = await file(text);
        expect(body.stories[0]).toMatchObject({ outcome: 'new', like: [] });
        filed.push(body.documentId);
        await undo(body.documentId);
      }
      expect(new Set(filed).size).toBe(3);
    }
  });

  it('does not count as the older version when a newer one comes, and never brings back what was killed', async () => {
    const [{ documentId }] = await arrive({ id: 'undone-newer' });
    await undo(documentId);
    const [newer] = await arrive({ id: 'undone-newer', version: 2 });
    expect(newer).toEqual({ outcome: 'new', documentId: expect.not.stringMatching(documentId) });

    const [killed] = await arrive({ id: 'undone-killed' });
    await undo(killed.documentId);
    await arrive({ id: 'undone-killed', version: 2, status: 'canceled' });
    expect((await arrive({ id: 'undone-killed' }))[0].outcome).toBe('dead');
    expect((await outlookOf(wire({ id: 'undone-killed' }))).decision).toBe('dead');
  });

  it('was never changed as long as the moments of its making and its last change are one', async () => {
    const { body } = await file(wire({ id: 'untouched' }));
    const moments = async () => {
      const { data, meta } = (await newsroom.editor.get(`/content-manager/collection-types/${ARTICLE}/${body.documentId}`)).body;
      return { isUntouched: data.createdAt === data.updatedAt, others: [...meta.availableStatus, ...meta.availableLocales].length };
    };
    expect(await moments()).toEqual({ isUntouched: true, others: 0 });
    await newsroom.editor.put(`/content-manager/collection-types/${ARTICLE}/${body.documentId}`, { summary: 'In short.' });
    expect((await moments()).isUntouched).toBe(false);
    await publish(body.documentId);
    expect((await moments()).others).toBe(1);
  });
});

describe('a newer version', () => {
  it('replaces the words of a draft that nobody touched', async () => {
    const [{ documentId }] = await arrive({ id: 'newer' });
    expect(await arrive({ id: 'newer', version: 2, headline: 'Ferry in the harbour again' })).toEqual([{ outcome: 'newer-version', documentId }]);
    expect((await draftOf(documentId))?.title).toBe('Ferry in the harbour again');
  });

  it('leaves what is published alone until an editor publishes it', async () => {
    const [{ documentId }] = await arrive({ id: 'published' });
    await publish(documentId);
    await arrive({ id: 'published', version: 2, headline: 'Ferry renamed' });
    expect((await newsroom.reader.get(`/api/articles/${documentId}`)).body.data.title).toBe('Ferry published back at sea');
  });

  it('that is older than what is on file is kept and not applied', async () => {
    const [{ documentId }] = await arrive({ id: 'stale', version: 3 });
    const { body } = await file(wire({ id: 'stale', version: 2, headline: 'Old words' }));
    expect(body.stories[0]).toMatchObject({ outcome: 'stale-version', documentId });
    expect((await draftOf(documentId))?.title).toBe('Ferry stale back at sea');
    const kept = await newsroom.editor.get(`/syndication/receipts/${body.receiptId}`).responseType('blob');
    expect(kept.body.toString()).toContain('Old words');
  });

  it('of a story that editors changed is offered, field by field, and never overwrites', async () => {
    const [{ documentId }] = await arrive({ id: 'edited' });
    await edit(documentId, { title: 'Our own headline' });
    const words = WORDS.replace('every day but Sunday', 'every day');
    expect((await arrive({ id: 'edited', version: 2, headline: 'Their headline', words }))[0]).toEqual({ outcome: 'offered', documentId });
    expect((await draftOf(documentId))?.title).toBe('Our own headline');

    const address = `/syndication/offer?model=${ARTICLE}&documentId=${documentId}`;
    const { offer } = (await newsroom.editor.get(address)).body;
    const changes = offer.changes.map(({ field, isConflict }: { field: string; isConflict: boolean }) => [field, isConflict]);
    expect(changes).toEqual([['headline', true], ['body', false], ['source.originalTitle', false]]);

    const choice = { model: ARTICLE, documentId, fields: ['body'] };
    expect((await newsroom.editor.post('/syndication/offer', { ...choice, digest: 'x'.repeat(64) })).status).toBe(400);
    expect((await newsroom.editor.post('/syndication/offer', { ...choice, digest: offer.digest })).status).toBe(200);
    const draft = await draftOf(documentId);
    expect(draft?.title).toBe('Our own headline');
    expect(JSON.stringify(draft?.body)).toContain('It will sail every day, and');
    expect((await newsroom.editor.get(address)).body.offer).toBeNull();
    expect((await newsroom.reader.get(address)).status).toBe(401);
  });

  it('that is withheld or under an embargo takes the story off at once, edited or not', async () => {
    const [one, other] = await arrive({ id: 'recalled' }, { id: 'embargoed' });
    for (const { documentId } of [one, other]) {
      await publish(documentId);
      await edit(documentId, { title: 'Our own headline' });
    }
    await arrive({ id: 'recalled', version: 2, status: 'withheld' }, { id: 'embargoed', version: 2, embargoed: '2999-01-01T00:00:00Z' });
    expect([await shown(one.documentId), await shown(other.documentId)]).toEqual([410, 404]);
    expect((await publish(one.documentId)).status).toBe(400);
    expect((await publish(other.documentId)).status).toBe(400);
  });
});

describe('a kill', () => {
  it('takes the story off at once, and it stays dead', async () => {
    const [{ documentId }] = await arrive({ id: 'killed' });
    await publish(documentId);
    expect(await shown(documentId)).toBe(200);
    expect(await arrive({ id: 'killed', version: 2, status: 'canceled' })).toEqual([{ outcome: 'kill', documentId }]);
    expect(await shown(documentId)).toBe(410);
    expect((await publish(documentId)).status).toBe(400);
    expect(await arrive({ id: 'killed', version: 3 })).toEqual([{ outcome: 'dead', documentId }]);
    expect(await arrive({ id: 'killed', version: 4, status: 'canceled' })).toEqual([{ outcome: 'duplicate', documentId }]);
    expect((await draftOf(documentId))?.pubStatus).toBe('canceled');
  });

  it('that comes before its story is remembered: the late original is never filed', async () => {
    const before = await countRows(newsroom);
    expect(await arrive({ id: 'late', status: 'canceled' })).toEqual([{ outcome: 'kill-before-arrival', documentId: null }]);
    expect(await arrive({ id: 'late' })).toEqual([{ outcome: 'dead', documentId: null }]);
    expect(await countRows(newsroom)).toBe(before);
  });
});

describe('much the same story', () => {
  it('from another source is filed, and flagged with what differs', async () => {
    await arrive({ id: 'alike-1', words: WORDS.replace('Norden', 'Sandholm') });
    const { body } = await file(wire({ id: 'alike-2', words: WORDS.replace('Norden', 'Sandholm').replace('two hundred', 'ninety') }));
    expect(body.stories[0].outcome).toBe('new');
    const [like] = body.stories[0].like;
    expect(like.containment).toBeGreaterThan(0.5);
    expect(like.diff).toContainEqual({ kind: 'added', words: expect.stringContaining('ninety') });
  });

  it('is shown before anything is filed, with what filing would mean', async () => {
    await arrive({ id: 'looked-at' });
    const { body } = await newsroom.editor.post('/syndication/paste/read', { text: wire({ id: 'looked-at', version: 2, headline: 'Another' }) });
    expect(body.outlooks).toEqual([expect.objectContaining({ decision: 'newer-version', documentId: expect.any(String) })]);
  });
});

describe('an editor who reads a page otherwise', () => {
  it('points at the right words, and they are filed', async () => {
    const page = 'The Gazette of Norden\n\nFerry back at sea\n\nBy Ana Lima\n\nThe ferry that the town had missed for so long is back at sea, its captain said on Monday.';
    const corrections = [{ story: 0, field: 'headline', words: 'Ferry back at sea' }];
    const { body } = await file(page, { corrections });
    expect((await draftOf(body.documentId))?.title).toBe('Ferry back at sea');
    expect(body.read.provenance).toContainEqual({ field: 'headline', rule: 'editor', quote: 'Ferry back at sea' });
  });
});

describe('a file', () => {
  it('is decoded by what stands in it, and kept byte for byte', async () => {
    const bytes = Buffer.from('F\u00e4hre zur\u00fcck auf See\n\nDie F\u00e4hre, die der Ort so lange vermisst hat, ist zur\u00fcck auf See, sagte ihr Kapit\u00e4n.', 'latin1');
    const { status, body } = await newsroom.editor.post('/syndication/paste/file', { file: bytes.toString('base64') });
    expect(status).toBe(201);
    expect(body.read.story.headline).toBe('F\u00e4hre zur\u00fcck auf See');
    expect(body.notes).toContainEqual(expect.objectContaining({ rule: 'decode-payload' }));
    const kept = await newsroom.editor.get(`/syndication/receipts/${body.receiptId}`).responseType('blob');
    expect(kept.body.equals(bytes)).toBe(true);
  });

  it('and a text in one request are refused: one thing at a time', async () => {
    expect((await newsroom.editor.post('/syndication/paste/file', { file: '', text: 'a' })).status).toBe(400);
    expect((await newsroom.editor.post('/syndication/paste/file', { file: '%%%' })).status).toBe(400);
  });
});
