import { Button } from '@strapi/design-system';
import { Lightning } from '@strapi/icons';
import { useState, type JSX } from 'react';
import type { FixAnswer } from '../../../contracts/check-article';
import { useSay } from '../translations/say';

interface FixButtonProps {
  readonly fix: FixAnswer;
  readonly duty: string;
  readonly onFix: (fix: FixAnswer) => Promise<void>;
}

/** One click that mends a duty; the duty is in its name for those who hear the button alone. */
export function FixButton({ fix, duty, onFix }: FixButtonProps): JSX.Element {
  const say = useSay();
  const [isBusy, setBusy] = useState(false);
  const words = say(`duty.fix.${fix.act}`, { value: fix.value ?? '' });
  const mend = () => {
    setBusy(true);
    void onFix(fix).finally(() => setBusy(false));
  };
  return (
    <Button size="S" variant="secondary" startIcon={<Lightning />} loading={isBusy} onClick={mend} aria-label={say('duty.fix.of', { fix: words, duty })} style={FITS}>
      {words}
    </Button>
  );
}

/** A name that somebody chose may be longer than the column is wide. */
const FITS = { height: 'auto', minHeight: '3.2rem', maxWidth: '100%', paddingBlock: '0.6rem', overflowWrap: 'anywhere', textAlign: 'start' } as const;
