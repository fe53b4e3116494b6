import { findAgency } from '../../story/agencies';
import type { Agency, PhotoCredit } from '../../story/story';

/** How an agency prints the pictures that others made. */
export interface ViaForm {
  /** The agency's name in the table. */
  readonly agency: string;
  /** As its own lines print it after `via`. */
  readonly printed: string;
}

/**
 * `Name/Source via AP`: the makers in order, then whoever passed it on. An agency whose own lines open with its name
 * keeps its place (`Antara Foto/Name via REUTERS`). The agency asked for comes last, unless it took no part.
 */
export function viaLine({ photographer, agencies, licence }: PhotoCredit, form: ViaForm): string {
  const isPassing = (agency: Agency) => agency.role === 'distributor' || isSame(agency, form.agency);
  const makers = agencies.filter((agency) => !isPassing(agency));
  const passing = agencies.filter(isPassing).map((agency) => (isSame(agency, form.agency) ? form.printed : agency.name));
  const opening = makers.filter(({ name }) => photographer !== null && findAgency(name)?.opens);
  const others = makers.filter((agency) => !opening.includes(agency));
  const chain = [
    ...opening.map(({ name }) => findAgency(name)?.opens ?? name),
    ...(photographer === null ? [] : [photographer]),
    ...others.map(({ name }) => name),
    ...(makers.some(({ role }) => role === 'handout-source') ? ['Handout'] : []),
    ...(licence === null ? [] : [licence]),
  ].join('/');
  return [chain, ...new Set(passing)].filter((words) => words !== '').join(' via ');
}

/** Whether this agency alone made the picture, and did not only pass it on. */
export function isTakenBy({ agencies }: PhotoCredit, agency: string): boolean {
  const [only, ...others] = agencies;
  return only !== undefined && others.length === 0 && isSame(only, agency) && only.role !== 'distributor' && only.role !== 'handout-source';
}

function isSame({ name }: Agency, agency: string): boolean {
  return (findAgency(name)?.name ?? name) === agency;
}
