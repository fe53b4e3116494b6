/** Words without what print and keyboards do differently. */
export function bare(words) {
  return String(words).normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
}
