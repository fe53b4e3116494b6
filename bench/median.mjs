/** The middle one. */
export function median(samples) {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The first, second or third quartile. */
export function quartile(samples, which) {
  return [...samples].sort((one, other) => one - other)[Math.floor((samples.length * which) / 4)];
}
