/** The midnight before a moment where the editor is, in ISO 8601. */
export function startOfDay(moment: Date): string {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).toISOString();
}
