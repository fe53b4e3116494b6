import { useState, type JSX } from 'react';
import { ActFrame } from '../standing/ActFrame';
import { useFirstFocus } from '../standing/use-first-focus';
import { WordsField } from '../standing/WordsField';
import { useSay } from '../translations/say';
import { useRightsAct } from './use-rights-act';

interface OverrideDialogProps {
  readonly request: object;
  /** What is in the way. */
  readonly message: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What answering for a hold means, and the reason, without which nobody does. */
export function OverrideDialog({ request, message, onClose, onDone }: OverrideDialogProps): JSX.Element {
  const say = useSay();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const box = useFirstFocus<HTMLTextAreaElement>();
  const { act, isBusy, error } = useRightsAct('override');
  const confirm = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') box.current?.focus();
    else void act({ ...request, reason }).then((isDone) => isDone && onDone());
  };
  return (
    <ActFrame consequences={[message, say('overrides.dialog.means'), say('overrides.dialog.record')]} unsaved="first" confirm={{ label: say('overrides.dialog.confirm') }} isBusy={isBusy} error={error} onConfirm={confirm} onClose={onClose}>
      <WordsField name="reason" value={reason} isMissing={isMissing} isBusy={isBusy} box={box} onChange={setReason} />
    </ActFrame>
  );
}
