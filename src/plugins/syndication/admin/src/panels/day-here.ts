/** The day on the calendar of whoever sits here: `2024-03-06`. In Honolulu it is still yesterday where UTC says today. */
export function dayHere(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
