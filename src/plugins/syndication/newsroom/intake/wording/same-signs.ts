/** A line with typewriter signs and small letters, as different copies of one page set quotes and dashes differently. */
export function sameSigns(line: string): string {
  return line
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
