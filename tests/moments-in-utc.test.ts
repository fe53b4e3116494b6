import { defaults, types } from 'pg';
import { requireMomentsInUtc } from '../src/plugins/syndication/server/src/ground/moments-in-utc';
import { openNewsroom, type Newsroom } from './support/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const isPostgres = (): boolean => newsroom.strapi.db.dialect.client === 'postgres';
const asked = (): Promise<void> => requireMomentsInUtc(newsroom.strapi);

it('the house keeps moments as they are', async () => {
  await expect(asked()).resolves.toBeUndefined();
});

it('a project whose driver takes moments out in the zone of the server does not start', async () => {
  const ours = types.getTypeParser(types.builtins.TIMESTAMP);
  types.setTypeParser(types.builtins.TIMESTAMP, (stated) => new Date(`${stated.replace(' ', 'T')}-03:30`));
  try {
    if (isPostgres()) await expect(asked()).rejects.toThrow(/moments do not come through PostgreSQL in UTC/);
    else await expect(asked()).resolves.toBeUndefined();
  } finally {
    types.setTypeParser(types.builtins.TIMESTAMP, ours);
  }
});

it('nor does one whose driver puts them in so', async () => {
  defaults.parseInputDatesAsUTC = false;
  try {
    if (isPostgres()) await expect(asked()).rejects.toThrow(/moments do not come through PostgreSQL in UTC/);
    else await expect(asked()).resolves.toBeUndefined();
  } finally {
    defaults.parseInputDatesAsUTC = true;
  }
});
