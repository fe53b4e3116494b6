/**
 * Puts the editor where the field can be mended: into its input; onto the related record that holds it; or onto its
 * row in a list, opened first. Strapi has a way of its own (`?field=`), but it loads the form anew and would lose
 * what was typed. `label` is the name that the form gives to the first part of the field.
 */
export function jumpToField(field: string, label: string): void {
  const [attribute = '', row = '0'] = field.split('.');
  const place = inputOf(field) ?? recordUnder(inputOf(attribute)) ?? rowUnder(captionOf(label), Number(row));
  if (!place) return;
  goTo(place);
  if (!place.matches(CLOSED_ROW)) return;
  place.click();
  // The inputs of a row are drawn once it is open.
  requestAnimationFrame(() => setTimeout(() => goTo(inputOf(field) ?? place)));
}

const ROW = 'h3 > button[aria-expanded]';
const CLOSED_ROW = 'h3 > button[aria-expanded=false]';

function goTo(place: HTMLElement): void {
  place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
}

function inputOf(field: string): HTMLElement | null {
  return document.querySelector(`[name="${CSS.escape(field)}"]`);
}

/** The record that a relation names stands in a list under its input: opening it is the way to its fields. */
function recordUnder(input: HTMLElement | null): HTMLElement | null {
  return surroundingsOf(input, 'ol')?.querySelector<HTMLElement>('li button') ?? input;
}

/** A list of components has no name of its own, but a label; under it a button for each row, or one to add the first. */
function rowUnder(caption: HTMLElement | null, row: number): HTMLElement | null {
  const list = surroundingsOf(caption, 'button');
  const rows = [...(list?.querySelectorAll<HTMLElement>(ROW) ?? [])];
  return rows.filter((button) => !list?.contains(button.closest('[role=region]')))[row] ?? list?.querySelector('button') ?? null;
}

/** `pictures (2)`, as the form prints the label of a list. */
function captionOf(label: string): HTMLElement | null {
  const bare = (text: string | null) => (text ?? '').replace(/\s*(\(\d+\))?\s*\*?$/, '').trim();
  return [...document.querySelectorAll('label')].find(({ textContent }) => bare(textContent) === label) ?? null;
}

/** The nearest element around a field’s input or label that also holds this; it ends where another field begins. */
function surroundingsOf(start: HTMLElement | null, wanted: string): Element | null {
  for (let around = start?.parentElement; around; around = around.parentElement) {
    if (around.querySelector(wanted)) return around;
    if (around.querySelectorAll('label').length > 1) return null;
  }
  return null;
}
