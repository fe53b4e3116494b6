import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Settings, SettingsAnswer } from '../../../contracts/settings';
import { useAnswer } from '../api/use-answer';
import { useSay } from '../translations/say';

interface SettingsDesk {
  /** `null` before the first answer. */
  readonly answer: SettingsAnswer | null;
  /** Why they could not be read, or saved. */
  readonly error: unknown;
  readonly isSaving: boolean;
  readonly again: () => void;
  readonly save: (wanted: Settings) => Promise<void>;
}

const NOTHING = {};

/** The settings, to be read and changed. */
export function useSettings(): SettingsDesk {
  const say = useSay();
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const read = useAnswer<SettingsAnswer>('/syndication/settings', NOTHING);
  const [saved, setSaved] = useState<SettingsAnswer | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const save = async (wanted: Settings): Promise<void> => {
    setSaving(true);
    setFailure(null);
    try {
      setSaved((await put<SettingsAnswer>('/syndication/settings', wanted)).data);
      toggleNotification({ type: 'success', message: say('settings.saved') });
    } catch (error) {
      setFailure(error);
    }
    setSaving(false);
  };
  return { answer: saved ?? read.answer, error: failure ?? read.error, isSaving, again: read.again, save };
}
