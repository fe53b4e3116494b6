import { Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useRef, type JSX } from 'react';
import { FailureBox } from '../components/FailureBox';
import { Working } from '../components/Working';
import { MAY_EDIT_TERMS } from '../permissions';
import { useSay } from '../translations/say';
import { AddRule } from './AddRule';
import { afterDeciding } from './decided-rules';
import { InheritedRules } from './InheritedRules';
import { RawWords } from './RawWords';
import { ReachNotice } from './ReachNotice';
import { RuleList } from './RuleList';
import { UnreadWords } from './UnreadWords';
import type { TermsDesk } from './use-terms';

/** The usage terms of a story or source: what was written, the rules that were read from it, and what becomes of them. */
export function TermsEditor({ desk, kind }: { desk: TermsDesk; kind: 'story' | 'source' }): JSX.Element {
  const say = useSay();
  const { allowedActions } = useRBAC(MAY_EDIT_TERMS);
  const place = useRef<HTMLDivElement>(null);
  const { terms, words, error, again, decide, isBusy, refusal, hiding } = desk;
  const mayEdit = allowedActions['canEditTerms'] === true;
  if (terms === null || words === null) {
    return error === null ? <Working label={say('terms.reading')} /> : <FailureBox title={say('terms.failed')} error={error} action={{ label: say('panel.failed.again'), onClick: again }} />;
  }
  const { own, inherited, effective, unread, published } = terms;
  // The button that was pressed is gone with the decision: the focus stays with the rules.
  const settle = async (...decided: Parameters<typeof decide>) => {
    const isDone = await decide(...decided);
    place.current?.focus({ preventScroll: true });
    return isDone;
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={5} data-creditline="terms" aria-busy={isBusy}>
      <RawWords words={words} />
      <ReachNotice kind={kind} published={published} hiding={hiding} isBusy={isBusy} onUndo={(before) => void settle(before)} />
      {refusal === null ? null : <FailureBox title={say('standing.failed')} error={refusal} />}
      <Flex ref={place} tabIndex={-1} direction="column" alignItems="stretch" gap={3} style={{ outline: 'none' }}>
        <Typography tag="h3" variant="delta">
          {say('terms.rules')}
        </Typography>
        {mayEdit ? null : <Typography textColor="neutral600">{say('terms.read-only')}</Typography>}
        {own.length === 0 ? (
          <Typography textColor="neutral600">{say('terms.rules.none')}</Typography>
        ) : (
          <RuleList label={say('terms.rules')} rules={own} effective={effective} isBusy={isBusy} {...(mayEdit ? { onDecide: (rule, decision) => void settle(afterDeciding(own, rule, decision)) } : {})} />
        )}
        <UnreadWords unread={unread} />
        {mayEdit ? <AddRule isBusy={isBusy} onAdd={(term) => decide(afterDeciding(own, { term, words: null }, 'confirmed'))} /> : null}
      </Flex>
      {words.source === null ? null : <InheritedRules source={words.source} rules={inherited} effective={effective} />}
    </Flex>
  );
}
