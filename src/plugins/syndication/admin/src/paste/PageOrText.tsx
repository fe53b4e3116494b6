import { Field, Flex, Radio } from '@strapi/design-system';
import type { JSX } from 'react';
import { useSay } from '../translations/say';

/** A copied page comes in two forms: with its markup, and as bare words. */
export function PageOrText({ isPage, onChange }: { isPage: boolean; onChange: (isPage: boolean) => void }): JSX.Element {
  const say = useSay();
  return (
    <Field.Root hint={say('paste.as.hint')}>
      <Field.Label>{say('paste.as')}</Field.Label>
      <Radio.Group aria-label={say('paste.as')} value={isPage ? 'page' : 'text'} onValueChange={(form: string) => onChange(form === 'page')}>
        <Flex gap={4}>
          <Radio.Item value="page">{say('paste.as.page')}</Radio.Item>
          <Radio.Item value="text">{say('paste.as.text')}</Radio.Item>
        </Flex>
      </Radio.Group>
      <Field.Hint />
    </Field.Root>
  );
}
