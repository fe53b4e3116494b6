import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { openNewsroom, type Newsroom } from './support/newsroom';
import { ARTICLE } from './support/stories';
import { wire } from './support/wire';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

/** Another instance of the newsroom on the same database, which files a payload and ends. */
function fileElsewhere(payload: string): ChildProcess {
  const child = spawn(process.execPath, [path.join(__dirname, 'support/file-wire.cjs')], { env: process.env, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(payload);
  return child;
}

async function outcomesOf(child: ChildProcess): Promise<readonly string[]> {
  let said = '';
  child.stdout?.on('data', (words: Buffer) => (said += words.toString()));
  await once(child, 'exit');
  return JSON.parse(said);
}

const stories = (name: string, count: number) => Array.from({ length: count }, (_, place) => ({ id: `${name}-${place}` }));
const filed = async (name: string): Promise<readonly { title: string; body: unknown; citation: unknown }[]> =>
  newsroom.strapi.db.query(ARTICLE).findMany({ where: { title: { $startsWith: `Ferry ${name}-` } }, populate: ['citation', 'bylines'] });

describe('a payload that two instances receive at once', () => {
  it('is filed once, every story whole', async () => {
    const payload = wire(...stories('twice', 15));
    const [ours, theirs] = await Promise.all([outcomesOf(fileElsewhere(payload)), outcomesOf(fileElsewhere(payload))]);
    expect(ours.length).toBe(15);
    ours.forEach((outcome, place) => expect([outcome, theirs[place]].sort()).toEqual(['duplicate', 'new']));
    expect((await filed('twice')).map(({ title }) => title).sort()).toEqual(stories('twice', 15).map(({ id }) => `Ferry ${id} back at sea`).sort());
  });
});

describe('an instance that is killed while it files', () => {
  it('leaves whole stories behind and nothing half; filing again completes the payload', async () => {
    const payload = wire(...stories('cut', 30));
    const child = fileElsewhere(payload);
    while ((await filed('cut')).length < 3 && child.exitCode === null) await new Promise(setImmediate);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const left = await filed('cut');
    expect(left.length).toBeLessThan(30);
    for (const story of left) expect(story).toMatchObject({ body: expect.any(Array), citation: { copyrightHolder: 'Harbour Wire' }, bylines: [expect.anything()] });

    const again = await outcomesOf(fileElsewhere(payload));
    expect(again.filter((outcome) => outcome === 'duplicate')).toHaveLength(left.length);
    expect(again.filter((outcome) => outcome === 'new')).toHaveLength(30 - left.length);
    expect(await filed('cut')).toHaveLength(30);
    expect(await outcomesOf(fileElsewhere(payload))).toEqual(Array.from({ length: 30 }, () => 'duplicate'));
  });
});
