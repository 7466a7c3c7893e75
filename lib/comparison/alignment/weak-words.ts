// Words that the language layer keeps, because a difference may hang on them, but that pair no sentences.

/** By language: comparison words, negations, prepositions, and what every report calls its sources. */
const WEAK: Readonly<Record<string, string>> = {
  en: `no not after before without under over up down other another many much more most only statement spokesman spokeswoman`,
  de: `nicht kein keine keinen keiner mehr meisten viele viel nur ohne unter über vor nach andere anderen weitere sprecher sprecherin mitteilung`,
  fr: `ne pas plus sans sous sur avant après autre autres beaucoup seulement porte-parole communiqué`,
  es: `no más sin bajo sobre antes después otro otra otros otras mucho muchos sólo solo portavoz comunicado`,
  pt: `não mais sem sob sobre antes depois outro outra outros outras muito muitos só apenas porta-voz comunicado`,
};

const NONE: ReadonlySet<string> = new Set();

/** The weak words of a language in their comparison form; none for a language without a list. */
export function weakWords(language: string | null): ReadonlySet<string> {
  const list = language === null ? undefined : WEAK[language];
  return list === undefined ? NONE : new Set(list.split(' '));
}
