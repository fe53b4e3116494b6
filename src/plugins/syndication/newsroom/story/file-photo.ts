/** A credit line, and what is left of it without the words that say the picture is an old one. */
export interface FilePhoto {
  readonly isFile: boolean;
  readonly rest: string;
}

/**
 * Whether a credit line says that the picture is from the files: `…, File` (AP), `…/File Photo` (Reuters),
 * `File: …` (Al Jazeera). A party that only ends in the word (`The Norden File`) says nothing.
 */
export function readFilePhoto(line: string): FilePhoto {
  const mark = line.length > 500 ? null : (SUFFIX.exec(line) ?? PREFIX.exec(line));
  return mark ? { isFile: true, rest: line.replace(mark[0], '').trim() } : { isFile: false, rest: line };
}

const SUFFIX = /\s?[,/|]\s?\(?file(?:\s(?:photo|picture|image))?\)?\.?$|\s\(?file\s(?:photo|picture|image)\)?\.?$/i;
const PREFIX = /^file(?:\s(?:photo|picture|image))?\s?:\s?/i;
