// The interface's messages as the built extension holds them: all words of a language in one message of the browser, for
// the keys and the syntax around a thousand short messages are a third of the compressed bytes, in each language anew.

/** A file of public/_locales. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The keys stand in the default language alone: the browser takes what another language lacks from there. */
const KEYS = 'packed_keys';
const WORDS = 'packed_words';
const BETWEEN_KEYS = ' ';
const BETWEEN_WORDS = '\n';

/** Messages that the browser itself shows, named in the manifest: they also stay single. */
const OF_MANIFEST = /^(?:extension|command)_/;
/** What a browser would replace in a message. */
const PLACEHOLDER = '$';

/** Packs the messages of all languages. Throws for one that could not be unpacked. */
export function packMessages(
  languages: Readonly<Record<string, Messages>>,
  defaultLanguage: string,
): Readonly<Record<string, Messages>> {
  const keys = [...new Set(Object.values(languages).flatMap(Object.keys))];
  return Object.fromEntries(
    Object.entries(languages).map(([language, messages]) => {
      const words = keys.map((key) => messages[key]?.message ?? '');
      const broken = words.find((one) => one.includes(BETWEEN_WORDS) || one.includes(PLACEHOLDER));
      if (broken !== undefined) throw new Error(`No message may hold a line end or "$": ${broken}`);
      const single = Object.entries(messages).filter(([key]) => OF_MANIFEST.test(key));
      const packed: Messages = {
        ...Object.fromEntries(single),
        ...(language === defaultLanguage && { [KEYS]: { message: keys.join(BETWEEN_KEYS) } }),
        [WORDS]: { message: words.join(BETWEEN_WORDS) },
      };
      return [language, packed];
    }),
  );
}

/** Every message by its key, an empty text for an unknown one; `lookUp` is the browser's, in the language it has chosen. */
export function unpackMessages(lookUp: (name: string) => string): (key: string) => string {
  const words = lookUp(WORDS).split(BETWEEN_WORDS);
  const byKey = new Map(
    lookUp(KEYS)
      .split(BETWEEN_KEYS)
      .map((key, at) => [key, words[at] ?? '']),
  );
  return (key) => byKey.get(key) ?? '';
}
