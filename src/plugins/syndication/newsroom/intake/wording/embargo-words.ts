/**
 * The line of a note to the desk that orders an embargo: `Embargoed to 0001 Friday March 5`, `STRICTLY EMBARGOED. Not for …`,
 * `Sperrfrist: …`, `Nicht vor 22.10.2024, 11:30 Uhr verwenden`. `null` when none does, or when the line lifts one. What such a line
 * says of its end is never believed without a zone: it holds the story as it is worded.
 */
export function findEmbargoWords(note: string): string | null {
  const lines = note.slice(0, LONGEST).split(/\n+/);
  return lines.map((line) => line.trim().slice(0, 500)).find((line) => ORDERS.some((order) => order.test(line)) && !LIFTED.test(line)) ?? null;
}

const LONGEST = 20_000;

// “Embargo on coffee lifted” is news; “EMBARGO”, “Embargoed to” and “Embargo:” are orders to the desk.
const ORDERS: readonly RegExp[] = [
  /\bEMBARGO(?:ED)?\b/,
  /^\W{0,10}(?:strictly\s|news\s|press release\W{0,3})?(?:embargoed|under embargo)\b/i,
  /^\W{0,10}embargo(?:\s?[:–—-]|\s(?:until|till|to|ends|expires|date|time|jusqu|hasta|fino|até|tot)|[\s.*]{0,10}$)/i,
  /\b(?:strictly embargoed|embargoed (?:until|till|to|for)|under embargo (?:until|till|to)|sous embargo|bajo embargo|sotto embargo|onder embargo)\b/i,
  /\bnot (?:for|to be) (?:public )?(?:publication|release|broadcast|use|published|released|broadcast|used)(?: or (?:publication|release|broadcast|use))? (?:before|until|till|prior to)\b/i,
  /^\W{0,10}hold for release\b/i,
  /\bsperrfrist\b/i,
  /\bnicht vor (?:dem )?\d.{1,60}(?:verwenden|veröffentlichen)/i,
];
const LIFTED = /\bno embargo\b|\bembargo (?:is |has been |now |was )?(?:lifted|over|expired|removed|broken)\b|\bsperrfrist (?:ist )?(?:abgelaufen|aufgehoben)\b/i;
