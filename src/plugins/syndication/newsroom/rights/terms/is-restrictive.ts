import type { Term } from './term';

/** Whether a term takes something away. Only such a term binds before anybody has confirmed it. */
export function isRestrictive(term: Term): boolean {
  switch (term.kind) {
    case 'territory':
      return term.effect === 'deny' || !term.places.includes('world');
    case 'channel':
    case 'embargo':
    case 'expiry':
    case 'retention':
    case 'purpose':
      return true;
    case 'edits':
      return term.may !== 'yes';
    case 'pass-on':
    case 'archive':
      return !term.may;
    case 'pictures':
      return term.licensed !== 'with-text';
    case 'credit':
      return term.mandatory;
    case 'machine-use':
      return term.reserved;
    case 'indexing':
      return term.policy !== 'self';
  }
}
