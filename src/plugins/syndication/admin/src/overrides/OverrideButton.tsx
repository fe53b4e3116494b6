import { Button, Modal } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState, type JSX } from 'react';
import type { HoldAnswer } from '../../../contracts/hold';
import { useSayHold } from '../holds/use-say-hold';
import { MAY_OVERRIDE } from '../permissions';
import { useSay } from '../translations/say';
import { OverrideDialog } from './OverrideDialog';

interface OverrideButtonProps {
  readonly model: string;
  /** `null` for a story that was never saved: there is no draft to answer for. */
  readonly documentId: string | null;
  /** `null` for a type without languages. */
  readonly locale: string | null;
  readonly hold: Pick<HoldAnswer, 'override' | 'hold'>;
  readonly onDone: () => void;
}

/** At a hold that somebody may answer for: the way to do so, for who has the right. */
export function OverrideButton({ model, documentId, locale, hold: { override, hold }, onDone }: OverrideButtonProps): JSX.Element | null {
  const say = useSay();
  const sayHold = useSayHold();
  const { allowedActions } = useRBAC(MAY_OVERRIDE);
  const [isOpen, setOpen] = useState(false);
  if (override === null || documentId === null || allowedActions['canOverride'] !== true) return null;
  const close = () => setOpen(false);
  const message = sayHold(hold);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button size="S" variant="tertiary" aria-label={say('overrides.button.of', { message })}>
          {say('overrides.button')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('overrides.dialog.title')}</Modal.Title>
        </Modal.Header>
        <OverrideDialog
          request={{ model, documentId, hold: override, ...(locale === null ? {} : { locale }) }}
          message={message}
          onClose={close}
          onDone={() => {
            close();
            onDone();
          }}
        />
      </Modal.Content>
    </Modal.Root>
  );
}
