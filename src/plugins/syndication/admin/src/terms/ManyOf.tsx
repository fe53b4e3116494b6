import { Combobox, ComboboxOption, Field, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { JSX } from 'react';
import { useSay } from '../translations/say';

interface ManyOfProps {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  /** Each with its label. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (values: readonly string[]) => void;
}

/** A choice of several of many, each found by typing its name. */
export function ManyOf({ name, label, values, options, onChange }: ManyOfProps): JSX.Element {
  const say = useSay();
  const left = options.filter(([value]) => !values.includes(value));
  const choose = (chosen?: string) => {
    if (chosen === undefined || chosen === '') return;
    onChange([...values, chosen]);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name={name} hint={say('terms.field.many.hint')}>
        <Field.Label>{label}</Field.Label>
        {/* Made anew after each choice: it would keep the name that was chosen. */}
        <Combobox key={values.length} autoFocus={values.length > 0} autocomplete={FOUND_ANYWHERE} onChange={choose} placeholder={say('terms.field.many.placeholder')} noOptionsMessage={() => say('terms.field.many.none')}>
          {left.map(([value, said]) => (
            <ComboboxOption key={value} value={value}>
              {said}
            </ComboboxOption>
          ))}
        </Combobox>
        <Field.Hint />
      </Field.Root>
      {values.length === 0 ? null : (
        <Flex gap={2} wrap="wrap">
          {options
            .filter(([value]) => values.includes(value))
            .map(([value, said]) => (
              <Tag key={value} icon={<Cross aria-hidden />} label={say('terms.field.many.remove', { name: said })} onClick={() => onChange(values.filter((one) => one !== value))}>
                {said}
              </Tag>
            ))}
        </Flex>
      )}
    </Flex>
  );
}

const FOUND_ANYWHERE = { type: 'list', filter: 'contains' } as const;
