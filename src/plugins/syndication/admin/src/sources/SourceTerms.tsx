import { Flex, Typography } from '@strapi/design-system';
import { useEffect, type JSX } from 'react';
import { SOURCE } from '../permissions';
import { TermsEditor } from '../terms/TermsEditor';
import { useTerms } from '../terms/use-terms';
import { useSay } from '../translations/say';

/** The usage terms of a source, as they hold for all of its stories. */
export function SourceTerms({ documentId, onDecided }: { documentId: string; onDecided: () => void }): JSX.Element {
  const say = useSay();
  const desk = useTerms({ model: SOURCE, documentId, locale: null });
  // The page says beside its name what was confirmed.
  useEffect(() => (desk.terms === null ? undefined : onDecided()), [desk.terms, onDecided]);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="h2" variant="beta">
        {say('terms.title')}
      </Typography>
      <TermsEditor desk={desk} kind="source" />
    </Flex>
  );
}
