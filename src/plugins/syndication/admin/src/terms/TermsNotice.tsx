import { Flex, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { TermsAnswer } from '../../../contracts/terms';
import { FailureBox } from '../components/FailureBox';
import { DialogButton } from '../components/DialogButton';
import { FidelityView } from '../fidelity/FidelityView';
import { OverrideList } from '../overrides/OverrideList';
import { useSay } from '../translations/say';
import { TermsEditor } from './TermsEditor';
import { useTerms, type HolderKey } from './use-terms';

interface TermsNoticeProps {
  readonly holder: HolderKey;
  readonly kind: 'story' | 'source';
  /** Of which saved state: another one is asked for anew. */
  readonly savedAt: string;
}

/** How the terms stand, in two lines beside the form; everything else in a dialog. */
export function TermsNotice({ holder, kind, savedAt }: TermsNoticeProps): JSX.Element {
  const say = useSay();
  const desk = useTerms(holder, savedAt);
  const { terms, error, again } = desk;
  const proposed = terms === null ? 0 : proposedIn(terms);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-creditline="terms-notice">
      {error === null ? (
        <Flex direction="column" alignItems="flex-start" gap={1} minHeight="2.1rem">
          {terms === null ? null : (
            <Typography variant="pi" textColor="neutral800">
              {say('terms.notice.binding', { count: terms.effective.length })}
            </Typography>
          )}
          {proposed > 0 ? (
            <Typography variant="pi" fontWeight="bold" textColor="neutral800">
              {say('terms.notice.proposed', { count: proposed })}
            </Typography>
          ) : null}
          {terms !== null && terms.unread.length > 0 ? (
            <Typography variant="pi" textColor="neutral800">
              {say('terms.notice.unread')}
            </Typography>
          ) : null}
        </Flex>
      ) : (
        <FailureBox title={say('terms.failed')} error={error} action={{ label: say('panel.failed.again'), onClick: again }} />
      )}
      <DialogButton label={say('terms.notice.open')} title={say('terms.title')}>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <TermsEditor desk={desk} kind={kind} />
          {kind === 'story' ? <OverrideList story={holder} /> : null}
        </Flex>
      </DialogButton>
      {kind === 'story' ? (
        <DialogButton label={say('fidelity.open')} title={say('fidelity.title')}>
          <FidelityView story={holder} />
        </DialogButton>
      ) : null}
    </Flex>
  );
}

function proposedIn({ own }: TermsAnswer): number {
  return own.filter(({ standing }) => standing.kind === 'proposed').length;
}
