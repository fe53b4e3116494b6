import { Badge, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { styled } from 'styled-components';
import type { OfferedChange, OfferedField } from '../../../newsroom/intake/three-way';
import { PlainTable } from '../components/PlainTable';
import { WordDiff } from '../components/WordDiff';
import { useSay } from '../translations/say';
import { useSayStatedTime } from '../translations/say-stated-time';

interface OfferTableProps {
  readonly changes: readonly OfferedChange[];
  readonly chosen: ReadonlySet<OfferedField>;
  readonly mayTake: boolean;
  readonly onChoose: (field: OfferedField, isChosen: boolean) => void;
}

/** Field by field: as it was filed, as the desk has it, and what the provider's words would change of that. */
export function OfferTable({ changes, chosen, mayTake, onChoose }: OfferTableProps): JSX.Element {
  const say = useSay();
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{say('offer.field')}</th>
          <th scope="col">{say('offer.filed')}</th>
          <th scope="col">{say('offer.desk')}</th>
          <th scope="col">{say('offer.provider')}</th>
          <th scope="col">{say('offer.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, filed, desk, provider, isConflict, diff }) => (
          <tr key={field} data-offered={field}>
            <th scope="row">
              <Flex direction="column" alignItems="flex-start" gap={2}>
                <Checkbox checked={chosen.has(field)} disabled={!mayTake} aria-label={say('offer.take-field', { field: say(`field.${field}`) })} onCheckedChange={(isChosen) => onChoose(field, isChosen === true)}>
                  {say(`field.${field}`)}
                </Checkbox>
                {isConflict ? (
                  <Badge size="S" backgroundColor="warning100" textColor="neutral800">
                    {say('offer.conflict')}
                  </Badge>
                ) : null}
              </Flex>
            </th>
            {[filed, desk, provider].map((words, column) => (
              <Words key={column} words={words} isTime={TIMES.has(field)} />
            ))}
            <td>
              <WordDiff runs={diff} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const TIMES: ReadonlySet<OfferedField> = new Set(['firstPublished', 'rights.embargo', 'rights.expiry']);

function Words({ words, isTime }: { words: string | null; isTime: boolean }): JSX.Element {
  const say = useSay();
  const sayTime = useSayStatedTime();
  return (
    <td>
      <Typography variant="pi" textColor={words === null ? 'neutral600' : 'neutral800'} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {words === null ? say('offer.empty') : isTime ? sayTime(words) : words}
      </Typography>
    </td>
  );
}

const Table = styled(PlainTable)`
  th:first-child {
    width: 18rem;
  }
`;
