import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { japanese } from './ja';
import { dutch } from './nl';
import { polish } from './pl';
import { portuguese } from './pt';
import { russian } from './ru';
import { chinese } from './zh';
import type { AttributionLocale } from './locale';

/** The languages that the block speaks. To add one: one file, one golden block in the test, one line here. */
export const LOCALES: readonly AttributionLocale[] = [english, german, french, spanish, italian, portuguese, dutch, polish, russian, japanese, arabic, chinese];
