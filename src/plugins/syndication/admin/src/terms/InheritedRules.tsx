import { Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { TermsWordsAnswer } from '../../../contracts/terms-words';
import type { Terms } from '../../../newsroom/rights/terms/term';
import { MAY_READ_SOURCES } from '../permissions';
import { sourceAddress } from '../sources/source-address';
import { useSay } from '../translations/say';
import { RuleList } from './RuleList';

interface InheritedRulesProps {
  readonly source: NonNullable<TermsWordsAnswer['source']>;
  readonly rules: Terms;
  readonly effective: Terms;
}

/** The rules that a story has from its source: to be read here, and decided there for all of its stories. */
export function InheritedRules({ source, rules, effective }: InheritedRulesProps): JSX.Element {
  const say = useSay();
  const { allowedActions } = useRBAC(MAY_READ_SOURCES);
  const { name, documentId } = source;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} data-creditline="inherited">
      <Typography tag="h3" variant="delta">
        {say('terms.inherited', { name })}
      </Typography>
      {rules.length === 0 ? <Typography textColor="neutral600">{say('terms.inherited.none')}</Typography> : <RuleList label={say('terms.inherited', { name })} rules={rules} effective={effective} />}
      {allowedActions['canRead'] === true ? (
        <Link tag={RouterLink} to={sourceAddress(documentId)}>
          {say('terms.inherited.open', { name })}
        </Link>
      ) : null}
    </Flex>
  );
}
