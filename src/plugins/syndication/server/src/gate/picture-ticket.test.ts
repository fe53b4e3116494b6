import fc from 'fast-check';
import { readInstant, type Instant } from '../../../newsroom/story/news-date';
import { readTicket, signTicket, ticketKey, type Ticket } from './picture-ticket';

const file: Ticket = { opens: 'file', name: 'ferry_0a1b2c3d4e.jpg' };
const desk: Ticket = { opens: 'desk', session: '0123456789abcdef', administrator: 7 };
const key = ticketKey('a secret of this installation');
const at = (stated: string) => readInstant(stated) as Instant;
const noon = at('2024-06-04T12:00:00Z');
const MINUTE = 60_000;

it.each([file, desk, { ...file, name: 'a"b,\u2028.jpg' }])('opens what it was made for: %j', (ticket) => {
  expect(readTicket(signTicket(ticket, key, noon, MINUTE), key, noon)).toEqual(ticket);
});

it('opens it for as long as was said', () => {
  const token = signTicket(file, key, noon, 15 * MINUTE);
  expect(readTicket(token, key, at('2024-06-04T12:14:59.999Z'))).toEqual(file);
  expect(readTicket(token, key, at('2024-06-04T12:15:00Z'))).toBeNull();
});

it('opens nothing in another installation', () => {
  expect(readTicket(signTicket(desk, key, noon, MINUTE), ticketKey('another secret'), noon)).toBeNull();
});

it('opens nothing when anything about it was altered', () => {
  const token = signTicket(desk, key, noon, MINUTE);
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.string({ maxLength: 3 }), (place, other) => {
      const altered = token.slice(0, place) + other + token.slice(place + 1);
      expect(readTicket(altered, key, noon)).toEqual(altered === token ? desk : null);
    }),
  );
});
