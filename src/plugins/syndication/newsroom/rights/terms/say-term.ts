import { REGIONS } from './regions';
import type { Place, Term } from './term';

/** A term in a few English words, for a chip beside the words it was read from. */
export function sayTerm(term: Term): string {
  switch (term.kind) {
    case 'territory':
      if (term.effect === 'allow' && term.places.includes('world')) return 'Everywhere';
      return `${term.effect === 'deny' ? 'Not in' : 'Only in'} ${term.places.map(placeName).join(', ')}`;
    case 'channel':
      return `${term.effect === 'deny' ? 'Not for' : 'Only for'} ${term.ways.join(', ')}`;
    case 'embargo':
      return `Embargo: ${term.until.kind === 'at' ? term.until.instant : `“${term.until.stated}”`}`;
    case 'expiry':
      return `Ends: ${term.at.kind === 'at' ? term.at.instant : `“${term.at.stated}”`}`;
    case 'retention':
      return `${term.days} days from ${term.from}`;
    case 'edits':
      return SAID_OF_EDITS[term.may];
    case 'pass-on':
      return term.may ? 'May be passed on' : 'Not to be passed on';
    case 'pictures':
      return SAID_OF_PICTURES[term.licensed];
    case 'credit':
      return `${term.mandatory ? 'Credit is mandatory' : 'Credit is not mandatory'}${term.line === null ? '' : `: ${term.line}`}`;
    case 'archive':
      return term.may ? 'Archive allowed' : 'No archive';
    case 'purpose':
      return 'Editorial use only';
    case 'machine-use':
      return term.reserved ? 'Machine use reserved' : 'Machine use allowed';
    case 'indexing':
      return `Search engines: ${term.policy}`;
  }
}

const SAID_OF_EDITS = { no: 'No edits', style: 'Edits of time, place and style only', yes: 'May be edited' } as const;
const SAID_OF_PICTURES = { no: 'Pictures not licensed', separately: 'Pictures licensed separately', 'with-text': 'Pictures licensed with the text' } as const;

function placeName(place: Place): string {
  if (place === 'world') return 'the world';
  return REGIONS.has(place) ? place.replaceAll('-', ' ').replace(/^\p{L}/u, (first) => first.toUpperCase()) : place;
}
