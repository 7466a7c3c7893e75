// Loading languages on demand: each one's tables and stemmer are separate files, fetched when an article needs them.
import { primaryTag, type Language, type Languages } from './language';
import { makeLanguage } from './make-language';
import type { LanguageTables } from './tables';
import { neutralTables } from './tables/neutral';

/** Where a language comes from: two modules, fetched when asked for. */
export interface Source {
  readonly tables: () => Promise<{ readonly tables: LanguageTables }>;
  readonly stemmer: (() => Promise<{ readonly stemmer: (word: string) => string }>) | null;
}

/** Languages made before: making one reads all its tables, and its stems are remembered with it. */
const made = new Map<string, Language>();

let sources: Readonly<Record<string, Source>> = {
  en: { tables: () => import('./tables/en'), stemmer: () => import('@orama/stemmers/english') },
  de: { tables: () => import('./tables/de'), stemmer: () => import('@orama/stemmers/german') },
  fr: { tables: () => import('./tables/fr'), stemmer: () => import('@orama/stemmers/french') },
  es: { tables: () => import('./tables/es'), stemmer: () => import('@orama/stemmers/spanish') },
  pt: { tables: () => import('./tables/pt'), stemmer: () => import('@orama/stemmers/portuguese') },
  ru: { tables: () => import('./tables/ru'), stemmer: () => import('@orama/stemmers/russian') },
  ar: { tables: () => import('./tables/ar'), stemmer: () => import('@orama/stemmers/arabic') },
  hi: { tables: () => import('./tables/hi'), stemmer: () => import('@orama/stemmers/indian') },
  zh: { tables: () => import('./tables/zh'), stemmer: null },
  ja: { tables: () => import('./tables/ja'), stemmer: null },
};

/** Puts modules that are there already in the place of those fetched on demand: a service worker may fetch none. */
export function provideLanguages(provided: Readonly<Record<string, Source>>): void {
  sources = provided;
  made.clear();
}

/** For tags without rules. */
const WITHOUT_RULES = makeLanguage(null, neutralTables(null), null);

/** Loads what the given BCP 47 tags need, once each. Tags without rules, and null, give a language without rules. */
export async function loadLanguages(tags: readonly (string | null)[]): Promise<Languages> {
  const wanted = [...new Set(tags.map(primaryTag))].filter((tag) => tag !== null);
  const loaded = new Map(await Promise.all(wanted.map(async (tag) => [tag, await load(tag)] as const)));
  return { of: (tag) => loaded.get(primaryTag(tag) ?? '') ?? WITHOUT_RULES };
}

async function load(tag: string): Promise<Language> {
  const known = made.get(tag);
  if (known !== undefined) return known;
  const source = Object.hasOwn(sources, tag) ? sources[tag] : undefined;
  if (source === undefined) return makeLanguage(tag, neutralTables(tag), null);
  const [{ tables }, stemming] = await Promise.all([source.tables(), source.stemmer?.() ?? null]);
  const language = makeLanguage(tag, tables, stemming?.stemmer ?? null);
  made.set(tag, language);
  return language;
}
