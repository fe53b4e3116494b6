import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../plugin-id';
import english from './en.json';

export type MessageKey = keyof typeof english;
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** Our messages in the editor's language, by their short keys. */
export function useSay(): Say {
  const intl = useIntl();
  return useCallback<Say>(
    (key, values) => intl.formatMessage({ id: `${PLUGIN_ID}.${key}`, defaultMessage: english[key] }, values),
    [intl],
  );
}
