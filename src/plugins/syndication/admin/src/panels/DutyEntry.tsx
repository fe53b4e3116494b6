import { Box, Flex, Typography } from '@strapi/design-system';
import { Fragment, type JSX, type ReactNode } from 'react';
import type { DutyAnswer, FixAnswer } from '../../../contracts/check-article';
import type { HoldAnswer } from '../../../contracts/hold';
import { readInstant } from '../../../newsroom/story/news-date';
import { useSayHold } from '../holds/use-say-hold';
import { useSay } from '../translations/say';
import { useSayMoment } from '../translations/say-moment';
import { DutySign } from './DutySign';
import { FieldToMend } from './FieldToMend';
import { FixButton } from './FixButton';
import { formLabelOf, labelOf, type FieldLabels } from './field-label';
import { jumpToField } from './jump-to-field';
import { sayRemark } from './say-remark';

interface DutyEntryProps {
  readonly line: DutyAnswer;
  readonly labels: FieldLabels;
  /** Answers whether it was done. */
  readonly onFix: (fix: FixAnswer) => Promise<boolean>;
  /** What else can be done about a hold. */
  readonly holdAction: (hold: HoldAnswer) => ReactNode;
}

/** One duty: how it stands, what the story says there or what is in the way, and the ways to mend it. */
export function DutyEntry({ line, labels, onFix, holdAction }: DutyEntryProps): JSX.Element {
  const say = useSay();
  const sayHold = useSayHold();
  const when = useSayMoment();
  const { duty, picture, state, field, stated, holds, remarks, fixes } = line;
  const mend = async (fix: FixAnswer) => {
    if (!(await onFix(fix))) jumpToField(field, formLabelOf(field, labels));
  };
  const isSaid = remarks.some((remark) => 'at' in remark && remark.at === stated);
  const isMoment = (duty === 'embargo' || duty === 'expiry') && stated !== null && readInstant(stated) !== null;
  const name = say(`duty.${duty}`, { number: (picture ?? 0) + 1 });
  return (
    <Flex tag="li" alignItems="flex-start" gap={2} data-duty={picture === null ? duty : `${duty} ${picture}`} data-state={state}>
      <DutySign state={state} />
      <Flex direction="column" alignItems="flex-start" gap={1} grow={1} minWidth={0}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {name}
        </Typography>
        {stated === null || isSaid ? null : (
          <Box maxWidth="100%">
            <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
              {isMoment ? when(stated) : stated}
            </Typography>
          </Box>
        )}
        {remarks.map((remark) => (
          <Typography key={remark.about} variant="pi" textColor="neutral800">
            {sayRemark(remark, say, when)}
          </Typography>
        ))}
        {holds.map((hold) => (
          <Fragment key={`${hold.field} ${hold.message}`}>
            <FieldToMend field={hold.field} message={sayHold(hold.hold)} formLabel={formLabelOf(hold.field, labels)} label={labelOf(hold.field, labels)} />
            {holdAction(hold)}
          </Fragment>
        ))}
        {state === 'check' ? <FieldToMend field={field} message={null} formLabel={formLabelOf(field, labels)} label={labelOf(field, labels)} /> : null}
        {fixes.map((fix) => (
          <FixButton key={`${fix.act} ${fix.value ?? ''}`} fix={fix} duty={name} onFix={mend} />
        ))}
      </Flex>
    </Flex>
  );
}
