import { ask, portOf, type Answer, type Question } from './support/ask';
import { asQuestion, DOORS, type Door } from './support/every-door';
import { HIDDEN_ROWS, leaveRows } from './support/hidden-states';
import { openNewsroom, type Newsroom } from './support/newsroom';
import { CALLER_NAMES, publicCallers, type CallerName, type PublicCallers } from './support/public-callers';
import { addPicture, fileSecret, noSecret, removeUploads, type Secret } from './support/secret-story';
import { ARTICLE } from './support/stories';
import { publishVisible, type VisibleStories } from './support/visible-stories';

let newsroom: Newsroom;
let callers: PublicCallers;
let visible: VisibleStories;
let without: Answers;
beforeAll(async () => {
  newsroom = await openNewsroom();
  callers = await publicCallers(newsroom);
  visible = await publishVisible(newsroom);
  without = await everyAnswer(NOBODY);
}, 300_000);
afterAll(async () => {
  await removeUploads(newsroom);
  await newsroom.close();
});

interface Told {
  readonly door: Door;
  readonly caller: CallerName;
  readonly asked: Question;
  /** Whether the question finds a story that may be seen. */
  readonly finds: boolean;
  readonly answer: Answer;
}
type Answers = ReadonlyMap<string, Told>;

/**
 * What the doors say about a secret. Every door is asked by every caller: where it is asked many questions, they take turns, and each turn is another
 * one's; else everybody asks all of them.
 * @param turn `null`: everybody asks everything.
 */
async function everyAnswer(secret: Secret, { turn = null, territory = null }: { readonly turn?: number | null; readonly territory?: string | null } = {}): Promise<Answers> {
  const port = portOf(newsroom.strapi.server.httpServer);
  const told = new Map<string, Told>();
  for (const door of DOORS) {
    const questions = [...door.finds(secret), ...(door.never?.(secret) ?? [])].map(asQuestion);
    const inTurn = turn !== null && questions.length >= CALLER_NAMES.length;
    for (const [place, question] of questions.entries()) {
      for (const caller of CALLER_NAMES.filter((_, number) => !inTurn || (place + turn) % CALLER_NAMES.length === number)) {
        const asked = inTerritory(question, territory);
        told.set(`${door.name}, question ${place + 1}, ${caller}`, { door, caller, asked, finds: place < door.finds(secret).length, answer: await ask(port, asked, callers[caller]) });
      }
    }
  }
  return told;
}

function inTerritory(question: Question, territory: string | null): Question {
  return territory === null ? question : { ...question, path: `${question.path}${question.path.includes('?') ? '&' : '?'}territory=${territory}` };
}

const said = ({ caller, asked, answer }: Told) => `${caller}: ${asked.method ?? 'GET'} ${asked.path} ${asked.graphql ? JSON.stringify(asked.graphql) : ''} → ${answer.status}`;

/** The answers that differ from those of a newsroom without the secret. */
function telling(answers: Answers, before: Answers = without): readonly Told[] {
  return [...answers].filter(([question, { answer }]) => JSON.stringify(answer) !== JSON.stringify(before.get(question)?.answer)).map(([, told]) => told);
}

/** The answers that hold a word or a name of the secret. */
function naming(answers: Iterable<Told>, names: readonly string[]): readonly Told[] {
  const any = new RegExp(names.join('|'), 'i');
  return [...answers].filter(({ answer }) => any.test(answer.body) || any.test(JSON.stringify(answer.headers)));
}

const NOBODY = noSecret('zk00zk00');
let number = 0;
const nextTag = () => `zk${String((number += 1)).padStart(2, '0')}zk${String(number).padStart(2, '0')}`;

async function betraysNothing(secret: Secret, { territory = null, before = without, names = namesOf(secret) }: { readonly territory?: string | null; readonly before?: Answers; readonly names?: readonly string[] } = {}): Promise<void> {
  const answers = await everyAnswer(secret, { turn: number, territory });
  expect(telling(answers, before).map(said)).toEqual([]);
  expect(naming(answers.values(), names).map(said)).toEqual([]);
}

const namesOf = ({ tag, documentId, citation, byline, credit }: Secret) => [tag, documentId, citation, byline, credit];

/** A story that readers see, until something is done to its rows. Every other one leans on a citation that a visible story carries too. */
async function published(): Promise<Secret> {
  const tag = nextTag();
  const { citation, ...shared } = visible;
  const secret = await fileSecret(newsroom, tag, number % 2 === 0 ? { citation, ...shared } : shared);
  await newsroom.documents(ARTICLE).publish({ documentId: secret.documentId });
  await mayBePassedOn(secret);
  return secret;
}

async function mayBePassedOn({ documentId }: Secret): Promise<void> {
  const terms = [{ term: { kind: 'pass-on', may: true }, words: null, standing: { kind: 'confirmed', by: 'desk', at: '2024-01-01T00:00:00.000Z' } }];
  await newsroom.strapi.db.query(ARTICLE).updateMany({ where: { documentId }, data: { syndicationTerms: JSON.stringify(terms) } });
}

async function act(action: string, { documentId }: Secret): Promise<void> {
  const { status } = await newsroom.editor.post(`/syndication/articles/${action}`, { model: ARTICLE, documentId, reason: 'The court asked for it.' });
  expect(status).toBe(200);
}

describe('a story changes no answer by one byte, at any door, for anybody, when it is', () => {
  let inSweden: Answers;
  beforeAll(async () => {
    inSweden = await everyAnswer(NOBODY, { territory: 'SE' });
  }, 300_000);

  it.each<[string, () => Promise<Secret>]>([
    ['a draft', () => fileSecret(newsroom, nextTag())],
    ['a draft that leans on what visible stories carry', () => fileSecret(newsroom, nextTag(), visible)],
    ['a draft in another language too', async () => {
      const secret = await fileSecret(newsroom, nextTag());
      await newsroom.documents(ARTICLE).update({ documentId: secret.documentId, locale: 'fr', data: { title: `${secret.tag}titre` } });
      return secret;
    }],
    ['a draft again', async () => {
      const secret = await published();
      await newsroom.documents(ARTICLE).unpublish({ documentId: secret.documentId });
      return secret;
    }],
    ['a draft that was killed', async () => {
      const secret = await fileSecret(newsroom, nextTag());
      await act('kill', secret);
      return secret;
    }],
  ])('%s', async (_state, make) => betraysNothing(await make()));

  it.each(HIDDEN_ROWS)('%s', async (_state, facts, territory) => {
    const secret = await published();
    await leaveRows(newsroom, secret.documentId, facts);
    await betraysNothing(secret, { territory, before: territory === null ? without : inSweden });
  });
});

describe('a picture that a visible story has no right to any more', () => {
  it('changes no answer by one byte, and would be found', async () => {
    const [documentId = ''] = visible.documentIds;
    const host = { documentId, slug: 'ferry-returns', citation: visible.citation, byline: visible.byline };
    const before = await everyAnswer({ ...NOBODY, ...host });
    const ended = await addPicture(newsroom, visible.row, nextTag(), new Date('2025-03-04T05:06:07Z'));
    await betraysNothing({ ...ended, ...host }, { before, names: [ended.tag, ended.credit] });
    await newsroom.strapi.db.query('syndication.picture').update({ where: { id: ended.picture }, data: { shownUntil: null } });
    // Feeds ask the credit itself, which still says that the right has ended.
    const doors = new Set(telling(await everyAnswer({ ...ended, ...host }, { turn: 0 }), before).map(({ door }) => door.name));
    await newsroom.strapi.db.query('syndication.picture').update({ where: { id: ended.picture }, data: { shownUntil: new Date('2025-03-04T05:06:07Z') } });
    expect([...doors]).toEqual(expect.arrayContaining(['REST, the list of stories', 'REST, photo credits', 'REST, the list of files', 'picture files by their address', 'GraphQL, stories', 'the page of a story']));
  }, 300_000);
});

describe('a story that may be seen', () => {
  it('is found by every one of these questions, but by those that nobody gets an answer to', async () => {
    const secret = await fileSecret(newsroom, nextTag());
    await newsroom.documents(ARTICLE).publish({ documentId: secret.documentId });
    await mayBePassedOn(secret);
    const answers = await everyAnswer(secret);
    await newsroom.documents(ARTICLE).unpublish({ documentId: secret.documentId });
    const found = new Set(telling(answers));
    // Read-only tokens do not open the doors for partners.
    const asked = [...answers.values()].filter(({ finds, caller, answer }) => finds && !(caller === 'read-only token' && answer.status === 403));
    expect(asked.filter((told) => !found.has(told)).map(said)).toEqual([]);
    expect([...found].filter(({ finds }) => !finds).map(said)).toEqual([]);
  }, 300_000);
});

describe('a story that readers saw leaves a tombstone and nothing else when it is', () => {
  it.each([['killed', 'kill'], ['withheld', 'withhold']])('%s', async (reason, action) => {
    const before = await everyAnswer(NOBODY);
    const secret = await published();
    await act(action, secret);
    const answers = await everyAnswer(secret);
    const told = telling(answers, before);
    expect([...new Set(told.map(({ door }) => door.name))]).toEqual(DOORS.filter(({ saysGone }) => saysGone).map(({ name }) => name));
    // The list of tombstones says where the story stood; the feeds say which one it was; no door says a word of it.
    const rest = told.map((one) => ({ ...one, answer: { ...one.answer, body: one.answer.body.replaceAll(secret.documentId, '') } }));
    expect(new Set(naming(rest, namesOf(secret)).map(({ door }) => door.name))).toEqual(new Set(['the list of tombstones']));
    const withoutSlug = rest.map((one) => ({ ...one, answer: { ...one.answer, body: one.answer.body.replaceAll(`"${secret.slug}"`, '') } }));
    expect(naming(withoutSlug, namesOf(secret)).map(said)).toEqual([]);
    for (const { door, answer } of told) {
      if (door.name === 'the page of a story') expect(answer.status).toBe(410);
      if (door.name === 'REST, one story') expect(JSON.parse(answer.body).error).toEqual({ status: 410, name: 'GoneError', message: expect.any(String), details: { reason, at: expect.any(String) } });
    }
  }, 300_000);
});
