/**
 * Reads a language as wires state it (`EN`, `nl-nl`, `pt_BR`, `x-default`) as a BCP 47 tag: `en`, `nl-NL`, `pt-BR`.
 * `null` for what names none.
 */
export function readLanguageTag(stated: string | null): string | null {
  const tag = stated?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(tag) || /^(?:und|mul|zxx|mis)\b/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
