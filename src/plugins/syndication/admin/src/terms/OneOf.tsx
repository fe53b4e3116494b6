import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { JSX } from 'react';

interface OneOfProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  /** Each with its label. */
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** A choice of one of a few. */
export function OneOf<Value extends string>({ name, label, value, options, onChange }: OneOfProps<Value>): JSX.Element {
  const choose = (chosen: string | number) => {
    const option = options.find(([one]) => one === chosen);
    if (option) onChange(option[0]);
  };
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={choose}>
        {options.map(([one, said]) => (
          <SingleSelectOption key={one} value={one}>
            {said}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
