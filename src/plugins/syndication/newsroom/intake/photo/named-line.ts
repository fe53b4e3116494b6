import { findAgency } from '../../story/agencies';
import { readCreditLine } from '../wording/credit-line';
import { isPersonName } from '../wording/person-name';

/**
 * The credit line with the people who took the picture, where it names none: desks state `AFP/Getty Images` and the name apart, and print
 * `Ana Lima/AFP/Getty Images`. An agency alone that prints its own name first does so: `AP Photo/Ana Lima`. The words of both are kept.
 */
export function namedLine(line: string, creators: readonly string[]): string {
  const arePeople = creators.length > 0 && creators.every(isPersonName);
  const isNamed = readCreditLine(line).credit.photographer !== null || creators.some((name) => line.toLowerCase().includes(name.toLowerCase()));
  if (!arePeople || isNamed) return line;
  const names = creators.join(', ');
  const opening = findAgency(line)?.opens ?? null;
  return opening === null ? `${names}/${line}` : `${opening}/${names}`;
}
