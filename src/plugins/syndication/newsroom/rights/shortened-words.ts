/** Quoted words as a sentence has room for them: their first 60 characters. */
export function shortenedWords(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).toWellFormed()}…`;
}

const LONGEST = 60;
