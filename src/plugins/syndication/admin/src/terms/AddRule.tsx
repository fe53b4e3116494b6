import { Box, Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useRef, useState, type JSX } from 'react';
import type { Term } from '../../../newsroom/rights/terms/term';
import { useSay } from '../translations/say';
import { OneOf } from './OneOf';
import { EMPTY_RULE, RULE_KINDS, termOf, type RuleForm } from './rule-form';
import { RuleFields } from './RuleFields';

interface AddRuleProps {
  readonly isBusy: boolean;
  /** Answers whether it was done. */
  readonly onAdd: (term: Term) => Promise<boolean>;
}

/** The way to enter a rule that no words state, or that were not read. */
export function AddRule({ isBusy, onAdd }: AddRuleProps): JSX.Element {
  const say = useSay();
  const [form, setForm] = useState<RuleForm | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const term = form === null ? null : termOf(form);
  const close = () => {
    setForm(null);
    setTimeout(() => opener.current?.focus());
  };
  if (form === null) {
    return (
      <Flex>
        <Button ref={opener} variant="tertiary" startIcon={<Plus />} onClick={() => setForm(EMPTY_RULE)}>
          {say('terms.add')}
        </Button>
      </Flex>
    );
  }
  return (
    <Box padding={4} background="neutral100" hasRadius role="group" aria-label={say('terms.add')} data-creditline="add-rule">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <OneOf name="kind" label={say('terms.field.kind')} value={form.kind} options={RULE_KINDS.map((kind) => [kind, say(`terms.kind.${kind}`)])} onChange={(kind) => setForm({ ...EMPTY_RULE, kind })} />
        <RuleFields form={form} onChange={(change) => setForm({ ...form, ...change })} />
        <Flex justifyContent="flex-end" gap={2}>
          <Button variant="tertiary" disabled={isBusy} onClick={close}>
            {say('standing.cancel')}
          </Button>
          <Button disabled={term === null} loading={isBusy} onClick={() => void (term && onAdd(term).then((isDone) => isDone && close()))}>
            {say('terms.add.confirm')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
