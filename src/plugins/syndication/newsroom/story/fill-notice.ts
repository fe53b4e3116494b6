/**
 * Fills the form of a copyright notice: `Copyright {year} {holder}. All rights reserved.`, `© {holder} 2000–{year}`.
 * A year that nobody knows leaves with what leads to it; a holder that nobody knows takes the notice along.
 */
export function fillNotice(form: string, year: number | null, holder: string | null): string | null {
  if (holder === null && form.includes('{holder}')) return null;
  const dated = year === null ? form.replace(YEAR, '') : form.replaceAll('{year}', String(year));
  return dated.replaceAll('{holder}', () => holder ?? '').trim();
}

const YEAR = /[\s,–-]*\{year\}/g;
