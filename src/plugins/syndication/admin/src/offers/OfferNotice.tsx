import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState, type JSX } from 'react';
import { useSay } from '../translations/say';
import { OfferDecision } from './OfferDecision';
import type { WaitingOffer } from './waiting-offer';

/** That a newer version waits, what it changes, and the way to decide. */
export function OfferNotice(waiting: WaitingOffer): JSX.Element {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const isUnsaved = useForm('OfferPanel', (form) => form.modified);
  const { changes } = waiting.offer;
  const conflicts = changes.filter(({ isConflict }) => isConflict).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-creditline="offer">
      <Typography variant="pi" textColor="neutral800">
        {say('offer.waits')}
      </Typography>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {changes.length === 0 ? say('offer.nothing') : say('offer.count', { count: changes.length, conflicts })}
      </Typography>
      {isUnsaved ? (
        <Typography variant="pi" textColor="neutral800">
          {say('offer.unsaved')}
        </Typography>
      ) : null}
      <Modal.Root open={isOpen} onOpenChange={setOpen}>
        <Modal.Trigger>
          <Button variant="secondary" disabled={isUnsaved}>
            {say('offer.compare')}
          </Button>
        </Modal.Trigger>
        <OfferDecision {...waiting} />
      </Modal.Root>
    </Flex>
  );
}
