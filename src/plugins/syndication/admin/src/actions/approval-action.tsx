import type { DocumentActionComponent, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { CheckCircle, Clock } from '@strapi/icons';
import { useCallback, type JSX } from 'react';
import { MAY_CHECK } from '../permissions';
import { ApprovalDialog } from '../standing/ApprovalDialog';
import { useMayPublish } from '../standing/use-may-publish';
import { useStoryBesideForm } from '../standing/use-story-beside-form';
import { useSay } from '../translations/say';

/** Beside the form of a story that its embargo alone holds: to let it be published when that ends, and to take that back. For who may publish. */
export function approvalAction(act: 'approve' | 'withdraw-approval'): DocumentActionComponent {
  const action: DocumentActionComponent = (props: DocumentActionProps) => {
    const { model, documentId = '' } = props;
    const say = useSay();
    const { allowedActions } = useRBAC(MAY_CHECK);
    const mayPublish = useMayPublish(model);
    const story = useStoryBesideForm(props, allowedActions['canCheck'] === true && mayPublish);
    const { approval = null, embargoAlone = null } = story?.standing ?? {};
    const moment = act === 'approve' ? embargoAlone : (approval?.at ?? null);
    const locale = story?.locale ?? null;
    const content = useCallback(
      ({ onClose }: { onClose: () => void }): JSX.Element => <ApprovalDialog act={act} model={model} documentId={documentId} locale={locale} moment={moment ?? ''} onClose={onClose} />,
      [model, documentId, locale, moment],
    );
    if (!story || moment === null || (act === 'approve' && approval !== null)) return null;
    return {
      label: say(`approval.${act}`),
      icon: act === 'approve' ? <CheckCircle /> : <Clock />,
      position: 'panel',
      dialog: { type: 'modal', title: say(`approval.${act}.title`), content },
    };
  };
  action.position = 'panel';
  return action;
}
