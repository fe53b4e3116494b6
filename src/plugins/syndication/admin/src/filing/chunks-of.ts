/** Filed at once: few enough that progress is seen, and that little waits when somebody stops it. */
const MOST = 10;

/** Many stories in shares of about the same size, none of them alone: one that cannot be filed would fail its whole share. */
export function chunksOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / MOST);
  return Array.from({ length: count }, (_, place) => items.slice(Math.round((place * items.length) / count), Math.round(((place + 1) * items.length) / count)));
}
