import { intakeNote } from '../intake-note';
import type { IntakeNote } from '../reading';
import type { Statement } from '../state';

/** A note where a payload dates a later version and not the story: the day of its first publication decides its citation and its ©. */
export function firstDateMissing(statements: readonly Statement[], rule: string): readonly IntakeNote[] {
  const version = statements.find((said) => said?.field === 'versionCreated') ?? null;
  if (version === null || statements.some((said) => said?.field === 'firstPublished')) return [];
  return [intakeNote(rule, 'check', { code: 'date-of-version' }, version.quote)];
}
