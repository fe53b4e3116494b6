import { unstable_useDocumentActions as useDocumentActions, useForm } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { FixAnswer } from '../../../contracts/check-article';

/**
 * Makes a fix: in the open form, where the editor sees it and saves it; or, where the words belong to a related record, in that
 * record at once, with the editor's own permissions and by the content manager's own way, so that its dialog shows them as well.
 * Answers whether it was done: Strapi leaves out, without a word, what a role may not write.
 */
export function useFix(): (fix: FixAnswer) => Promise<boolean> {
  const setField = useForm('AttributionPanel', (form) => form.onChange);
  const addRow = useForm('AttributionPanel', (form) => form.addFieldRow);
  const { update } = useDocumentActions();
  return useCallback(
    async ({ values, record }) => {
      if (record === null) {
        for (const [field, value] of Object.entries(values)) {
          if (Array.isArray(value)) value.filter(isRow).forEach((row) => addRow(field, row));
          else setField(field, value);
        }
        return true;
      }
      const outcome = await update({ collectionType: 'collection-types', ...record }, { ...values });
      if ('error' in outcome) return false;
      return Object.entries(values).every(([field, value]) => outcome.data[field] === value);
    },
    [setField, addRow, update],
  );
}

function isRow(row: unknown): row is Record<string, unknown> {
  return typeof row === 'object' && row !== null;
}
