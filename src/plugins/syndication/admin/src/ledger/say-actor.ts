import type { Say } from '../translations/say';
import { actorIn } from './actor-in';

/** Who acted, in the editor's words; an actor that nobody knows stands as it is recorded. */
export function sayActor(actor: string, say: Say): string {
  const known = actorIn(actor);
  return known ? say(`ledger.actor.${known.kind}`, { id: known.id }) : actor;
}
