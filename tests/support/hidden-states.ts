import type { Newsroom } from './newsroom';
import { ARTICLE } from './stories';

const past = new Date('2025-03-04T05:06:07Z');
const future = new Date('2099-03-04T05:06:07Z');

/** A published row that nothing hides: what each state below starts from. */
const VISIBLE = { pubStatus: 'usable', embargo: new Date('2024-01-02T03:04:05Z'), embargoStated: null, expiry: null, expiryStated: null, shownFrom: null, shownUntil: null, shownIn: null };

/** What hides a published row from readers everywhere, or from those in one country, as a missed job would leave it: the gate would refuse to publish it. */
export const HIDDEN_ROWS: readonly (readonly [name: string, facts: object, territory: string | null])[] = [
  ['under embargo', { embargo: future }, null],
  ['under an embargo that nobody understands', { embargo: null, embargoStated: 'until the minister sits down' }, null],
  ['past its expiry', { expiry: past }, null],
  ['with an expiry that nobody understands', { expiryStated: 'some days' }, null],
  ['withheld', { pubStatus: 'withheld' }, null],
  ['killed', { pubStatus: 'canceled' }, null],
  ['not yet shown by its terms', { shownFrom: future }, null],
  ['past the end of its terms', { shownUntil: past }, null],
  ['shown nowhere', { shownIn: ',' }, null],
  ['for one country, asked for from nobody knows where', { shownIn: ',NO,' }, null],
  ['for one country, asked for from another', { shownIn: ',NO,' }, 'SE'],
];

/** Changes the published rows of a story behind everyone's back. */
export async function leaveRows({ strapi }: Newsroom, documentId: string, facts: object): Promise<void> {
  await strapi.db.query(ARTICLE).updateMany({ where: { documentId, publishedAt: { $notNull: true } }, data: { ...VISIBLE, ...facts } });
}
