import type { Writer } from '../../story/story';
import { givenFirst, printedName, type NameForm } from './printed-names';

/** `A, B and C`; `null` when nobody is named. */
export function authorsWithAnd(authors: readonly Writer[], form: NameForm): string | null {
  return joinedWithAnd(authors.map((author) => printedName(author, form).text));
}

/** Names already in their form. */
export function joinedWithAnd(names: readonly string[]): string | null {
  const last = names.at(-1);
  return last === undefined ? null : names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** `Lind, Mara, Jon Berg, and Ida Falk`: the first name inverted, the others as they are spoken. MLA and Chicago. */
export function firstInverted(authors: readonly Writer[], form: NameForm): string | null {
  const [first, ...others] = authors.map((author, index) => printedName(author, index === 0 ? form : givenFirst));
  const last = others.at(-1);
  if (first === undefined || last === undefined) return first?.text ?? null;
  const before = [first, ...others.slice(0, -1)].map(({ text }) => text).join(', ');
  const comma = others.length > 1 || first.isInverted ? ',' : '';
  return `${before}${comma} and ${last.text}`;
}

/** `Lind, Mara, et al.` */
export function firstInvertedAndOthers(authors: readonly Writer[], form: NameForm, named: number): string {
  return [...authors.slice(0, named).map((author, index) => printedName(author, index === 0 ? form : givenFirst).text), 'et al.'].join(', ');
}
