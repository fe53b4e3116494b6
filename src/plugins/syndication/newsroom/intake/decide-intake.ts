import { readInstant, type NewsDate } from '../story/news-date';
import type { PubStatus } from '../story/story';

/** One arriving version of a story, as far as the decision needs it. */
export interface Arrival {
  readonly version: string | null;
  readonly versionCreated: NewsDate | null;
  readonly pubStatus: PubStatus;
  /** A hash of everything the version says. */
  readonly digest: string;
}

/**
 * What to do with an arriving version:
 * `new`: file it. `duplicate`: it is on file already. `newer-version`: it replaces what is on file, or nobody can say which is
 * newer. `stale-version`: kept, not applied. `kill`: what is on file disappears. `kill-before-arrival`: remembered, so that
 * the original is dead when it comes. `dead`: the story was killed; a late original stays dead.
 */
export type IntakeDecision = 'new' | 'duplicate' | 'newer-version' | 'stale-version' | 'kill' | 'kill-before-arrival' | 'dead';

/**
 * Decides what an arriving version means, given what is on file of the same story. A kill is never stale: in doubt the
 * story disappears, and only a person brings it back.
 */
export function decideIntake(arrival: Arrival, onFile: Arrival | null): IntakeDecision {
  const isKill = arrival.pubStatus === 'canceled';
  if (onFile === null) return isKill ? 'kill-before-arrival' : 'new';
  if (onFile.pubStatus === 'canceled') return isKill ? 'duplicate' : 'dead';
  if (isKill) return 'kill';
  if (arrival.digest === onFile.digest) return 'duplicate';
  return isOlder(arrival, onFile) ? 'stale-version' : 'newer-version';
}

/** By the moments of the versions (IPTC versionCreated) where both are known, else by their numbers. Unknown is not older. */
function isOlder(arrival: Arrival, onFile: Arrival): boolean {
  const [made, known] = [arrival, onFile].map(({ versionCreated }) => (versionCreated === null ? null : readInstant(versionCreated)));
  if (made && known && made !== known) return made < known;
  const [number, other] = [arrival, onFile].map(({ version }) => (version !== null && /^\d{1,15}$/.test(version) ? Number(version) : null));
  return typeof number === 'number' && typeof other === 'number' && number < other;
}
