import { useFetchClient } from '@strapi/strapi/admin';
import type { CreditType } from '../../../contracts/pictures';

/** A photo credit that was just filed, as a relation to it takes it. */
export interface FiledCredit {
  readonly id: number;
  readonly documentId: string;
}

/** Writes credit lines through the content manager's own API: with the rights that Strapi gives, and no others. */
export function useSaveCredit({ uid, line: field }: Pick<CreditType, 'uid' | 'line'>) {
  const { put, post } = useFetchClient();
  const address = `/content-manager/collection-types/${uid}`;
  return {
    change: async (documentId: string, line: string): Promise<void> => {
      await put(`${address}/${documentId}`, { [field]: line });
    },
    file: async (line: string): Promise<FiledCredit> => {
      const { data } = await post<{ data: FiledCredit }>(address, { [field]: line });
      return data.data;
    },
  };
}
