import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import { LOCALES } from '../../../newsroom/attribution/locales';
import { CITATION_STYLE_NAMES } from '../../../newsroom/story/provider';
import { useSay } from '../translations/say';
import type { BlockLook } from './use-check';

interface BlockLookChoiceProps {
  readonly look: BlockLook;
  readonly onLook: (look: BlockLook) => void;
}

/** The block in another citation style or language: to look at it, and to copy it; what readers see does not change. */
export function BlockLookChoice({ look, onLook }: BlockLookChoiceProps): JSX.Element {
  const say = useSay();
  const intl = useIntl();
  const styles = CITATION_STYLE_NAMES.map((style) => [style, say(`block.style.${style}`)] as const);
  const languages = LOCALES.map(({ tag }) => [tag, intl.formatDisplayName(tag, { type: 'language' }) ?? tag] as const);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Choice name="block-style" label={say('block.style')} options={styles} value={look.style} onChange={(style) => onLook({ ...look, style })} />
      <Choice name="block-language" label={say('block.language')} options={languages} value={look.language} onChange={(language) => onLook({ ...look, language })} />
      <Typography variant="pi" textColor="neutral600">
        {say('block.look')}
      </Typography>
    </Flex>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

function Choice<Value extends string>({ name, label, options, value, onChange }: ChoiceProps<Value>): JSX.Element {
  const say = useSay();
  const choose = (chosen: string | number) => onChange(options.find(([known]) => known === chosen)?.[0] ?? null);
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect size="S" value={value ?? AS_SET} onChange={choose}>
        <SingleSelectOption value={AS_SET}>{say('block.as-set')}</SingleSelectOption>
        {options.map(([known, words]) => (
          <SingleSelectOption key={known} value={known}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

const AS_SET = 'as-set';
