import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState, type JSX } from 'react';
import { styled } from 'styled-components';
import type { OfferedField } from '../../../newsroom/intake/three-way';
import { FailureBox } from '../components/FailureBox';
import { MAY_PASTE } from '../permissions';
import { useSay } from '../translations/say';
import { useSayMoment } from '../translations/say-moment';
import { OfferTable } from './OfferTable';
import type { WaitingOffer } from './waiting-offer';
import { useDecision } from './use-decision';

/** The three-way comparison. What only the provider changed is chosen; what both changed, the editor chooses. */
export function OfferDecision({ model, documentId, offer }: WaitingOffer): JSX.Element {
  const say = useSay();
  const sayMoment = useSayMoment();
  const { allowedActions } = useRBAC(MAY_PASTE);
  const [chosen, setChosen] = useState<ReadonlySet<OfferedField>>(new Set(offer.changes.filter(({ isConflict }) => !isConflict).map(({ field }) => field)));
  const { decide, isBusy, error } = useDecision({ model, documentId, digest: offer.digest });
  const choose = (field: OfferedField, isChosen: boolean) => setChosen(new Set(isChosen ? [...chosen, field] : [...chosen].filter((other) => other !== field)));
  const mayTake = allowedActions['canPaste'] === true;
  return (
    <Wide>
      <Modal.Header>
        <Modal.Title>{say('offer.title')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography textColor="neutral800">
            {say('offer.waits')} {say('offer.received', { when: sayMoment(offer.receivedAt) })}
          </Typography>
          {error === null ? null : <FailureBox title={say('offer.failed')} error={error} />}
          <OfferTable changes={offer.changes} chosen={chosen} mayTake={mayTake && !isBusy} onChoose={choose} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" disabled={!mayTake || isBusy} onClick={() => void decide([])}>
          {say('offer.keep')}
        </Button>
        <Button disabled={!mayTake || chosen.size === 0} loading={isBusy} onClick={() => void decide([...chosen])}>
          {say('offer.take', { count: chosen.size })}
        </Button>
      </Modal.Footer>
    </Wide>
  );
}

/** Three versions side by side need the room. */
const Wide = styled(Modal.Content)`
  max-width: 120rem;
`;
