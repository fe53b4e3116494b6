/** Whether these words name an organisation and no person. Leans to yes where a person would be invented. */
export function isOrganisation(stated: string): boolean {
  const name = stated.trim();
  if (name === '' || name.length > 120) return false;
  // A single word in capitals: `NASA`.
  if (isKnownAgency(name) || /^\p{Lu}[\p{Lu}\d-]{1,5}$/u.test(name)) return true;
  const words = name.split(/[\s,()]+/).filter((word) => word !== '');
  const isName = words.length <= 10 && words.every((word) => /^[^\p{Ll}]/u.test(word) || JOINTS.has(word));
  return isName && (/^The\s/.test(name) || words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase().replace(/\.$/, ''))));
}

/** Whether these words are the name of an agency or library that newsrooms know. */
export function isKnownAgency(words: string): boolean {
  return AGENCIES.has(words.trim().toLowerCase().replace(/^the\s+/, '').replace(/\.$/, ''));
}

const JOINTS: ReadonlySet<string> = new Set('and at by de del des di do du e for from in of on the und y'.split(' '));

const AGENCIES: ReadonlySet<string> = new Set(
  `afp|agence france-presse|alamy|anadolu|anadolu agency|anp|ansa|ap|ap images|ap photo|apa|associated press|belga|bloomberg
  |canadian press|dpa|efe|epa|epa-efe|epa/efe|flickr|getty|getty images|imago|istock|keystone|kyodo|lusa|ntb|pa|pa media|pixabay
  |picture alliance|picture-alliance|pool|press association|reuters|ritzau|shutterstock|sipa|tass|thomson reuters|tt|unsplash|upi
  |wikimedia commons|wire services|xinhua|zuma|zuma press`.split(/\s*\|/),
);

const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `academy administration agencies agency archive archives association authority broadcasting bureau center centre college command commission
  committee company consortium contributors corporation correspondents council department desk editors foundation gazette getty
  government group hospital images inc institute institution journal laboratory laboratories library ltd llc magazine media ministry
  museum network networks news newspaper newspapers newsroom observatory office organisation organization photos press project
  publishing reporters reuters school service services society staff studio team television times tribune university`.split(/\s+/),
);
