/** What stands over the fields of a form, and over those of the record or component that a field leads to. */
export type FieldLabels = Readonly<Record<string, { readonly label?: string; readonly inside?: (part: string) => string | null }>>;

/**
 * A field as its form names it: `pictures.0.credit` is “Pictures 1 › Credit”. A label that somebody chose for the
 * field wins; Strapi's own default is the bare attribute name, which is put into words here.
 */
export function labelOf(field: string, labels: FieldLabels): string {
  const [first = ''] = field.split('.');
  return field
    .split('.')
    .reduce<readonly string[]>((said, part, place) => {
      const rest = said.slice(0, -1);
      if (/^\d+$/.test(part)) return [...rest, `${said.at(-1) ?? ''} ${Number(part) + 1}`];
      const chosen = place === 0 ? labels[part]?.label : labels[first]?.inside?.(part);
      return [...said, chosen && chosen !== part ? chosen : inWords(part)];
    }, [])
    .join(' › ');
}

/** What the form writes over the first part of the field. */
export function formLabelOf(field: string, labels: FieldLabels): string {
  const [attribute = ''] = field.split('.');
  return labels[attribute]?.label || attribute;
}

function inWords(attribute: string): string {
  const words = attribute.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_]/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
