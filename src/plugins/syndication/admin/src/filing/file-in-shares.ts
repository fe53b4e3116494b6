import { chunksOf } from './chunks-of';

interface Shares<Filed> {
  readonly file: (places: readonly number[]) => Promise<readonly Filed[]>;
  /** Before each share, with what is filed by then. */
  readonly onShare: (filed: readonly Filed[]) => void;
  readonly isStopped: () => boolean;
}

/**
 * Files stories share by share, until somebody stops it or a share fails: what was filed before stays filed, and `error` is
 * what went wrong, else `null`.
 */
export async function fileInShares<Filed>(places: readonly number[], { file, onShare, isStopped }: Shares<Filed>): Promise<{ readonly filed: readonly Filed[]; readonly error: unknown }> {
  let filed: readonly Filed[] = [];
  for (const share of chunksOf(places)) {
    if (isStopped()) break;
    onShare(filed);
    try {
      filed = [...filed, ...(await file(share))];
    } catch (error) {
      return { filed, error };
    }
  }
  return { filed, error: null };
}
