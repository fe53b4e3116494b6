import type { Writer } from '../../story/story';
import { initialsOf, namePartsOf, type PersonName } from './name-parts';

/** One way to write the name of a person; anything else is printed as it stands. */
export type NameForm = (name: PersonName) => string;

/** `de la Cruz, Maria`; `Holt, Sam, Jr.` */
export const familyFirst: NameForm = ({ given, particle, family, suffix }) => commas(blank(particle, family), given, suffix);

/** `Cruz, Maria de la`: Chicago Manual of Style, 18th ed., puts small particles behind. */
export const familyFirstParticleLast: NameForm = ({ given, particle, family, suffix }) => commas(family, blank(given, particle), suffix);

/** `Maria de la Cruz`; `Sam Holt Jr.` */
export const givenFirst: NameForm = ({ given, particle, family, suffix }) => blank(given, particle, family, suffix);

/** `de la Cruz, M. A.` (APA) or `de la Cruz, M.A.` (Harvard). */
export function familyAndInitials(between: string): NameForm {
  return ({ given, particle, family, suffix }) => commas(blank(particle, family), initialsOf(given, between), suffix);
}

/** `DE LA CRUZ, Maria` (ISO 690). */
export const capitalFamilyFirst: NameForm = ({ given, particle, family, suffix }) => commas(blank(particle, family).toUpperCase(), given, suffix);

export interface PrintedName {
  readonly text: string;
  /** The family name stands first, so that a comma may have to end it. */
  readonly isInverted: boolean;
}

/** The name in its form, or as it stands. */
export function printedName(writer: Writer, form: NameForm): PrintedName {
  const parts = namePartsOf(writer);
  return 'literal' in parts ? { text: parts.literal, isInverted: false } : { text: form(parts), isInverted: form !== givenFirst };
}

function commas(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}

function blank(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}
