// All languages at once, for the service worker: it may not import on demand.
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as indian } from '@orama/stemmers/indian';
import type { Source } from './load';
import type { LanguageTables } from './tables';
import { tables as ar } from './tables/ar';
import { tables as de } from './tables/de';
import { tables as en } from './tables/en';
import { tables as es } from './tables/es';
import { tables as fr } from './tables/fr';
import { tables as hi } from './tables/hi';
import { tables as ja } from './tables/ja';
import { tables as pt } from './tables/pt';
import { tables as ru } from './tables/ru';
import { tables as zh } from './tables/zh';

/** The sources of all languages, loaded already. */
export const BUNDLED_LANGUAGES: Readonly<Record<string, Source>> = {
  en: bundled(en, english),
  de: bundled(de, german),
  fr: bundled(fr, french),
  es: bundled(es, spanish),
  pt: bundled(pt, portuguese),
  ru: bundled(ru, russian),
  ar: bundled(ar, arabic),
  hi: bundled(hi, indian),
  zh: bundled(zh, null),
  ja: bundled(ja, null),
};

function bundled(tables: LanguageTables, stemmer: ((word: string) => string) | null): Source {
  return {
    tables: () => Promise.resolve({ tables }),
    stemmer: stemmer === null ? null : () => Promise.resolve({ stemmer }),
  };
}
