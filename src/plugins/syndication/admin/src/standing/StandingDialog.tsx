import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState, type JSX } from 'react';
import { FailureBox } from '../components/FailureBox';
import { useSay } from '../translations/say';
import type { Decision } from './decision';
import { useDecide } from './use-decide';

interface StandingDialogProps {
  readonly decision: Decision;
  readonly model: string;
  readonly documentId: string;
  /** In how many languages readers see the story now. */
  readonly shown: number;
  readonly onClose: () => void;
}

/** What a decision does to the story, and the reason, without which it is not taken. */
export function StandingDialog({ decision, model, documentId, shown, onClose }: StandingDialogProps): JSX.Element {
  const say = useSay();
  const isUnsaved = useForm('StandingDialog', (form) => form.modified);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const { decide, isBusy, error } = useDecide(decision);
  // Not before the dialog keeps the focus: the menu that opened it hands it back to its button while it closes.
  useEffect(() => {
    const opened = setTimeout(() => box.current?.focus());
    return () => clearTimeout(opened);
  }, []);
  const confirm = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') box.current?.focus();
    else void decide({ model, documentId, reason });
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4} data-creditline="standing">
          <Typography textColor="neutral800">{say(`standing.${decision}.now`, { count: shown })}</Typography>
          <Typography textColor="neutral800">{say(`standing.${decision}.then`)}</Typography>
          {isUnsaved ? <Typography textColor="danger700">{say('standing.unsaved')}</Typography> : null}
          {error === null ? null : <FailureBox title={say('standing.failed')} error={error} />}
          <Field.Root name="reason" required hint={say('standing.reason.hint')} error={isMissing && say('standing.reason.missing')}>
            <Field.Label>{say('standing.reason')}</Field.Label>
            <Textarea ref={box} maxLength={2000} value={reason} disabled={isBusy} onChange={({ target }) => setReason(target.value)} />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" disabled={isBusy} onClick={onClose}>
          {say('standing.cancel')}
        </Button>
        <Button variant={decision === 'kill' ? 'danger' : 'default'} loading={isBusy} onClick={confirm}>
          {say(`standing.${decision}.confirm`)}
        </Button>
      </Modal.Footer>
    </>
  );
}
