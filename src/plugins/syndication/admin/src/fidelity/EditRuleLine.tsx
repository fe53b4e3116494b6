import { Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { FidelityAnswer } from '../../../contracts/fidelity';
import { useSay } from '../translations/say';

/** How far the desk may edit, whose rule that is, and the words it was read from. */
export function EditRuleLine({ rule }: Pick<FidelityAnswer, 'rule'>): JSX.Element {
  const say = useSay();
  if (rule === null) return <Typography textColor="neutral600">{say('fidelity.rule.none')}</Typography>;
  const { may, of, words } = rule;
  return (
    <Typography textColor="neutral800">
      {say(`fidelity.rule.${may}`)} {words === null ? say(`fidelity.rule.entered.${of}`) : say(`fidelity.rule.words.${of}`, { words })}
    </Typography>
  );
}
