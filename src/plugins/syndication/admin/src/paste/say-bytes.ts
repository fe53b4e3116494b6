/** A size in bytes as a desk says it: `3.2 MB`, `12 kB`. */
export function sayBytes(bytes: number): string {
  return bytes >= 100_000 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} kB`;
}
