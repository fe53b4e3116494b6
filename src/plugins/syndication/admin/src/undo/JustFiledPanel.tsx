import type { PanelComponentProps, PanelDescription } from '@strapi/content-manager/strapi-admin';
import { useAuth } from '@strapi/strapi/admin';
import { useSyncExternalStore } from 'react';
import { deskMemory } from '../paste/desk-memory';
import { useSay } from '../translations/say';
import { JustFiledNotice } from './JustFiledNotice';
import { isAsMade } from './why-it-stays';

/** Beside a draft that this tab has just filed, and only while nobody has saved it: the way back to what was pasted. */
export function JustFiledPanel({ model, documentId, document, activeTab }: PanelComponentProps): PanelDescription | null {
  const say = useSay();
  const owner = useAuth('JustFiledPanel', ({ user }) => String(user?.id));
  const memory = deskMemory(owner);
  const { justFiled } = useSyncExternalStore(memory.subscribe, memory.now);
  const isIt = justFiled !== null && justFiled.model === model && justFiled.documentId === documentId;
  if (!isIt || activeTab === 'published' || !document || !isAsMade({ createdAt: momentIn(document, 'createdAt'), updatedAt: momentIn(document, 'updatedAt') })) return null;
  return { title: say('just-filed.title'), content: <JustFiledNotice memory={memory} justFiled={justFiled} /> };
}

function momentIn(document: Readonly<Record<string, unknown>>, attribute: string): string | undefined {
  const moment = document[attribute];
  return typeof moment === 'string' ? moment : undefined;
}
