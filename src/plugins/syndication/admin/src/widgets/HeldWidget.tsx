import { Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import type { DeskHoldsAnswer } from '../../../contracts/desk-holds';
import { useSayHold } from '../holds/use-say-hold';
import { useSay } from '../translations/say';
import { RecordLine } from './RecordLine';
import { WidgetFrame } from './WidgetFrame';
import { WidgetGroup } from './WidgetGroup';

const EVERYTHING = {};

/** Which drafts are held, by reason, and where each is mended. */
export function HeldWidget(): JSX.Element {
  return (
    <WidgetFrame<DeskHoldsAnswer> name="held" path="/syndication/desk-holds" params={EVERYTHING}>
      {(answer) => <Held answer={answer} />}
    </WidgetFrame>
  );
}

function Held({ answer: { looked, isCapped, held, reasons } }: { answer: DeskHoldsAnswer }): JSX.Element {
  const say = useSay();
  const sayHold = useSayHold();
  if (looked === 0) return <Typography textColor="neutral800">{say('held.no-drafts')}</Typography>;
  return (
    <>
      <Typography variant="pi" textColor="neutral600">
        {say(isCapped ? 'held.count-capped' : 'held.count', { held, looked })}
      </Typography>
      {reasons.map(({ reason, drafts, latest }) => (
        <WidgetGroup key={reason} name={reason} title={say(`held.${reason}`)} total={drafts}>
          {latest.map((draft) => (
            <RecordLine key={`${draft.documentId} ${draft.locale ?? ''}`} record={draft} name={draft.headline}>
              {sayHold(draft.hold)}
            </RecordLine>
          ))}
        </WidgetGroup>
      ))}
    </>
  );
}
