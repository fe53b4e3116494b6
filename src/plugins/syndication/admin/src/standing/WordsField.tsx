import { Field, Textarea } from '@strapi/design-system';
import type { JSX, RefObject } from 'react';
import { useSay } from '../translations/say';

interface WordsFieldProps {
  /** Which words: its label, hint and complaint are messages under this name. */
  readonly name: 'reason' | 'note';
  readonly value: string;
  readonly isMissing: boolean;
  readonly isBusy: boolean;
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly onChange: (value: string) => void;
}

/** Words without which something is not done. */
export function WordsField({ name, value, isMissing, isBusy, box, onChange }: WordsFieldProps): JSX.Element {
  const say = useSay();
  return (
    <Field.Root name={name} required hint={say(`standing.${name}.hint`)} error={isMissing && say(`standing.${name}.missing`)}>
      <Field.Label>{say(`standing.${name}`)}</Field.Label>
      <Textarea ref={box} maxLength={2000} value={value} disabled={isBusy} onChange={({ target }) => onChange(target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
