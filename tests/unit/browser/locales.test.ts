// Every translation says all that English says, with the same named values and the plural forms its language selects.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const FOLDER = 'public/_locales';
const PLURAL = /_(?:zero|one|two|few|many|other)$/u;
/** Longer sentences than this that equal the English are forgotten ones; shorter words may be the same in two languages. */
const MOST_EQUAL_CHARACTERS = 14;

function read(locale: string): Messages {
  // The files are our own; a wrong shape fails in every test below.
  return JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8')) as Messages;
}

const english = read('en');
const stems = Object.keys(english)
  .filter((key) => key.endsWith('_other') && key.replace(PLURAL, '_one') in english)
  .map((key) => key.replace(PLURAL, ''));
const isPlural = (key: string) => PLURAL.test(key) && stems.includes(key.replace(PLURAL, ''));
const namesIn = (message = '') => [...new Set(message.match(/\{\w+\}/gu) ?? [])].sort();

describe.each(readdirSync(FOLDER).filter((locale) => locale !== 'en'))('the messages in %s', (locale) => {
  const messages = read(locale);
  const keys = Object.keys(messages);

  it('have the keys of English, no less and no more', () => {
    const single = (list: readonly string[]) => list.filter((key) => !isPlural(key)).sort();
    expect(single(keys)).toEqual(single(Object.keys(english)));
  });

  it('have every plural form the language selects from 0 to 200, and no other', () => {
    const rules = new Intl.PluralRules(locale);
    const selected = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
    const wanted = stems.flatMap((stem) => [...selected].map((form) => `${stem}_${form}`));
    expect(keys.filter(isPlural).sort()).toEqual(wanted.sort());
  });

  it('name the same values, save a number that a form for one or two says in words', () => {
    const wrong = keys.filter((key) => {
      const wanted = namesIn(english[isPlural(key) ? key.replace(PLURAL, '_other') : key]?.message);
      const optional = /_(?:zero|one|two)$/u.test(key) && isPlural(key) ? ['{n}'] : [];
      const found = namesIn(messages[key]?.message);
      const without = (list: readonly string[]) => list.filter((name) => !optional.includes(name)).join();
      return (
        without(wanted) !== without(found) || found.some((name) => !wanted.includes(name) && name !== '{n}')
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are neither empty nor left in English', () => {
    const same = keys.filter((key) => {
      const { message = '' } = messages[key] ?? {};
      const words = message.replaceAll(/\{\w+\}/gu, '').trim();
      return (
        message.trim() === '' || (message === english[key]?.message && words.length > MOST_EQUAL_CHARACTERS)
      );
    });
    expect(same).toEqual([]);
  });
});

describe.each(readdirSync(FOLDER))('the file of messages in %s', (locale) => {
  it('has no key twice: the later one would silently win', () => {
    const file = readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8');
    const keys = [...file.matchAll(/^ {2}"(\w+)":/gmu)].map(([, key]) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe('the messages in English', () => {
  const sources = ['components', 'entrypoints', 'lib']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((name) => /\.tsx?$/u.test(name))
    .concat('wxt.config.ts')
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
  const named = new Set(sources.match(/(?<=['"`]|__MSG_)[a-z]\w*?(?=__['"`]|['"`])/gu));
  /** Beginnings of keys whose rest is chosen when the program runs, as in `outcome_${kind}`. */
  const begun = [...new Set(sources.match(/(?<=`)[a-z_]+_(?=\$\{)/gu))];

  it('are each asked for somewhere', () => {
    const unused = Object.keys(english).filter(
      (key) =>
        !named.has(key) &&
        !(isPlural(key) && named.has(key.replace(PLURAL, ''))) &&
        !begun.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });
});
