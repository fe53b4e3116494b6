import { useState, type JSX } from 'react';
import { ActFrame } from '../standing/ActFrame';
import { useAct } from '../standing/use-act';
import { useFirstFocus } from '../standing/use-first-focus';
import { WordsField } from '../standing/WordsField';
import { useSay } from '../translations/say';

interface LiftEmbargoDialogProps {
  readonly model: string;
  readonly documentId: string;
  /** What the embargo says. */
  readonly embargo: string;
  readonly onClose: () => void;
}

/** What lifting the embargo does, and the reason, without which it is not lifted. */
export function LiftEmbargoDialog({ model, documentId, embargo, onClose }: LiftEmbargoDialogProps): JSX.Element {
  const say = useSay();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const box = useFirstFocus<HTMLTextAreaElement>();
  const { act, isBusy, error } = useAct();
  const confirm = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') box.current?.focus();
    else void act('lift-embargo', { model, documentId, reason });
  };
  return (
    <ActFrame consequences={[embargo, say('overrides.lift.then')]} unsaved="lost" confirm={{ label: say('overrides.lift.confirm') }} isBusy={isBusy} error={error} onConfirm={confirm} onClose={onClose}>
      <WordsField name="reason" value={reason} isMissing={isMissing} isBusy={isBusy} box={box} onChange={setReason} />
    </ActFrame>
  );
}
