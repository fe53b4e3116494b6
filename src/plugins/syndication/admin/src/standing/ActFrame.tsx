import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { JSX, ReactNode } from 'react';
import { FailureBox } from '../components/FailureBox';
import { useSay } from '../translations/say';

interface ActFrameProps {
  /** What will happen, in figures, one sentence each. */
  readonly consequences: readonly string[];
  /** What becomes of words in the form that were not saved: the act goes on without them, or waits until they are saved. */
  readonly unsaved: 'lost' | 'first';
  readonly confirm: { readonly label: string; readonly isGrave?: boolean };
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Every dialog beside the form that does something with its story: the consequences, what has to be said, and the act. */
export function ActFrame({ consequences, unsaved, confirm, isBusy, error, onConfirm, onClose, children }: ActFrameProps): JSX.Element {
  const say = useSay();
  const isUnsaved = useForm('ActFrame', (form) => form.modified);
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4} data-creditline="standing">
          {consequences.map((sentence) => (
            <Typography key={sentence} tag="p" textColor="neutral800">
              {sentence}
            </Typography>
          ))}
          {isUnsaved ? <Typography textColor="danger700">{say(`standing.unsaved.${unsaved}`)}</Typography> : null}
          {error === null ? null : <FailureBox title={say('standing.failed')} error={error} />}
          {children}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" disabled={isBusy} onClick={onClose}>
          {say('standing.cancel')}
        </Button>
        <Button variant={confirm.isGrave === true ? 'danger' : 'default'} loading={isBusy} disabled={isUnsaved && unsaved === 'first'} onClick={onConfirm}>
          {confirm.label}
        </Button>
      </Modal.Footer>
    </>
  );
}
