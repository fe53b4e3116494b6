import fc from 'fast-check';
import { recentlyUsed } from './recently-used';

it('forgets what was not asked for the longest', () => {
  const desk = recentlyUsed<string>(2);
  desk.set('first', 'Ana');
  desk.set('second', 'Ben');
  desk.get('first');
  desk.set('third', 'Cleo');
  expect([desk.get('first'), desk.get('second'), desk.get('third')]).toEqual(['Ana', undefined, 'Cleo']);
});

it('remembers null, which is an answer', () => {
  const desk = recentlyUsed<null>(1);
  desk.set('staff story', null);
  expect(desk.get('staff story')).toBeNull();
});

it('never holds more than it may, and always the latest of each', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat())), (most, entries) => {
      const desk = recentlyUsed<number>(most);
      for (const [key, value] of entries) desk.set(key, value);
      const latest = [...new Map(entries.map(([key, value]) => [key, value]))];
      const last = [...new Set(entries.map(([key]) => key).reverse())].slice(0, most);
      for (const [key, value] of latest) expect(desk.get(key)).toBe(last.includes(key) ? value : undefined);
    }),
  );
});
