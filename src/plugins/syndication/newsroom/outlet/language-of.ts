import type { OfferedPage } from './offered-story';

/** The language of a story, BCP 47: as stated, else that of its version on our site; `null` where neither is a tag. */
export function languageOf({ facts, locale }: OfferedPage): string | null {
  return [facts.language, locale].find((tag) => tag !== null && TAG.test(tag)) ?? null;
}

const TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;
