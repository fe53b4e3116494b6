import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { FieldLabels } from './field-label';

/** What the form writes over its fields, in the editor's language: asked for under the ids that Strapi's own form uses. */
export function useFieldLabels(model: string): FieldLabels {
  const intl = useIntl();
  const { layout } = useDocumentLayout(model).edit;
  return useMemo(() => {
    const fields = layout.flat(2).map(({ name, label, attribute }) => {
      const place = placeInside(attribute);
      const inside = (part: string) => {
        const words = intl.messages[`content-manager.${place}.${part}`];
        return typeof words === 'string' ? words : null;
      };
      return [name, { label: intl.formatMessage({ id: `content-manager.content-types.${model}.${name}`, defaultMessage: label }), inside }] as const;
    });
    return Object.fromEntries(fields);
  }, [intl, layout, model]);
}

/** Whose fields stand behind a field: those of a related record, or of a component. */
function placeInside(attribute: object): string | null {
  if ('component' in attribute) return `components.${String(attribute.component)}`;
  return 'target' in attribute ? `content-types.${String(attribute.target)}` : null;
}
