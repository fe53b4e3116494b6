import { Flex } from '@strapi/design-system';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import type { HoldAnswer } from '../../../contracts/hold';
import { useSay } from '../translations/say';
import { formLabelOf, labelOf } from './field-label';
import { HoldEntry } from './HoldEntry';

/** Every hold at once, each with the field that mends it. */
export function HoldList({ model, holds }: { model: string; holds: readonly HoldAnswer[] }): JSX.Element {
  const say = useSay();
  const { metadatas } = useDocumentLayout(model).edit;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={say('panel.holds')}>
      {holds.map((hold) => (
        <HoldEntry
          key={`${hold.field} ${hold.message}`}
          hold={hold}
          formLabel={formLabelOf(hold.field, metadatas)}
          label={labelOf(hold.field, metadatas)}
        />
      ))}
    </Flex>
  );
}
