/** Whether a line ends as a sentence does, with its stop. Abbreviations at the end (`U.S.`, `Inc.`) are no stop. */
export function endsLikeSentence(line: string): boolean {
  const bare = line.trimEnd().replace(/["”’'»)\]]{1,4}$/, '');
  if (/[!?…]$/.test(bare)) return true;
  return bare.endsWith('.') && !endsWithAbbreviation(bare);
}

/** Whether the last word is an abbreviation that keeps its full stop. */
export function endsWithAbbreviation(line: string): boolean {
  const last = line.trimEnd().slice(-40).split(/\s/).at(-1) ?? '';
  return /^\(?(?:(?:\p{L}\.){1,5}|(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|Dr|Mr|Mrs|Ms|St|Pty|GmbH|vs|al|No|Gov|Sen|Rep|Gen)\.)$/u.test(last);
}
