import { Field, TextInput } from '@strapi/design-system';
import type { ChangeEvent, FocusEvent, JSX } from 'react';
import { useSay } from '../translations/say';

interface AddressFieldProps {
  readonly value: string;
  readonly isBusy: boolean;
  readonly onChange: (address: string) => void;
  /** The editor went on, and the address is one. */
  readonly onSaid: (address: string) => void;
}

/** Where the text or the file was fetched: many a file does not say so itself. */
export function AddressField({ value, isBusy, onChange, onSaid }: AddressFieldProps): JSX.Element {
  const say = useSay();
  return (
    <Field.Root name="address" hint={say('paste.address.hint')}>
      <Field.Label>{say('paste.address')}</Field.Label>
      <TextInput
        type="url"
        pattern="https?://.+"
        title={say('paste.address.form')}
        placeholder="https://"
        value={value}
        disabled={isBusy}
        onChange={({ currentTarget }: ChangeEvent<HTMLInputElement>) => onChange(currentTarget.value)}
        onBlur={({ currentTarget }: FocusEvent<HTMLInputElement>) => {
          if (currentTarget.reportValidity()) onSaid(currentTarget.value.trim());
        }}
      />
      <Field.Hint />
    </Field.Root>
  );
}
