// The words in an element's class, id and test names: what its makers call it.

/** Attributes in which makers of pages name the purpose of an element. */
const NAMING_ATTRIBUTES = [
  'class',
  'id',
  'itemprop',
  'rel',
  'data-testid',
  'data-test-id',
  'data-component',
  'data-qa',
  'data-type',
  'data-module',
] as const;

/** Longest text of names that is looked at, in UTF-16 units: utility-class sites write hundreds of words. */
const LONGEST_NAMES = 600;

/**
 * The words of an element's names in lower case, each between spaces: `articleBody__related-box` gives
 * ` article body related box `. Empty when it has none. `cache` keeps what was read of the same names on this page.
 */
export function namesOf(read: (attribute: string) => string | null, cache: Map<string, string>): string {
  let names = '';
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = read(attribute);
    if (value) names += ` ${value}`;
  }
  if (names === '') return '';
  const known = cache.get(names);
  if (known !== undefined) return known;
  const words = names
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  cache.set(names, ` ${words.trim()} `);
  return ` ${words.trim()} `;
}

/** Tells whether an element's names, as `namesOf` writes them, hold certain words. */
export type NamePattern = Pick<RegExp, 'test'>;

/** Answers a pattern keeps: a page has a few hundred different names and asks about each again and again. */
const MOST_ANSWERS = 2000;

/** A test for whole words in names; a trailing `*` matches any ending, a space joins neighbouring words. */
export function namePattern(words: readonly string[]): NamePattern {
  const alternatives = words.map((word) => word.replace(/\*/g, '[\\p{L}\\p{N}]*'));
  const pattern = new RegExp(` (?:${alternatives.join('|')}) `, 'u');
  const answers = new Map<string, boolean>([['', false]]);
  return {
    test: (names) => {
      const known = answers.get(names);
      if (known !== undefined) return known;
      const answer = pattern.test(names);
      if (answers.size < MOST_ANSWERS) answers.set(names, answer);
      return answer;
    },
  };
}

/**
 * The tag, classes and test name of an element without the words that hold numbers, which count or hash. `cache` keeps
 * what was made of the same names on this page.
 */
export function signatureOf(
  tag: string,
  read: (attribute: string) => string | null,
  cache: Map<string, string>,
): string {
  const [classes, testName] = [read('class'), read('data-testid')];
  if (classes === null && testName === null) return tag;
  const names = `${classes ?? ''} ${testName ?? ''}`.slice(0, LONGEST_NAMES);
  const known = cache.get(`${tag} ${names}`);
  if (known !== undefined) return known;
  const steady = names.split(/\s+/).filter((name) => name !== '' && !/\d/.test(name));
  const signature = [tag, ...steady].join('.');
  cache.set(`${tag} ${names}`, signature);
  return signature;
}
