// One key for all forms of a name within a document: "R.G.B." and "Reconnaissance General Bureau", "Mr. Kim" and "Kim Jong-un".
import type { FoundName } from './found-name';
import type { NameLexicon } from './name-lexicon';

/** Surnames that stand first, by which such names are called ("Kim Jong-un ... Mr. Kim"). Latin spellings, common ones. */
export const FIRST_SURNAMES: ReadonlySet<string> = new Set(
  `kim lee park choi jung kang cho yoon jang lim han shin seo kwon hwang ahn song ryu moon ri pak xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo
he lin luo zheng liang xie tang deng feng peng zeng xiao cai pan yuan dong yu su ye nguyen tran pham hoang phan vu dang bui`.split(
    /\s+/,
  ),
);

/** The key of every name of a document, by the name. */
export function keyNames(names: readonly FoundName[], lexicon: NameLexicon): ReadonlyMap<FoundName, string> {
  const full = new Map<string, FoundName>();
  for (const name of names)
    if (name.words.length > 1 && name.country === null) full.set(plainKey(name), name);
  const candidates = [...full.values()];
  const known = new Map<string, string>();
  const keys = new Map<FoundName, string>();
  for (const name of names) {
    const plain = plainKey(name);
    const memory = `${plain}|${name.acronym}|${name.titled}`;
    let key = known.get(memory);
    if (key === undefined) {
      key = name.country ?? resolve(name, candidates, lexicon) ?? plain;
      known.set(memory, key);
    }
    keys.set(name, key);
  }
  return keys;
}

function plainKey(name: FoundName): string {
  return name.words.join(' ');
}

/** The key of the one longer name that a name is a form of; null when there is none, or more than one. */
function resolve(name: FoundName, candidates: readonly FoundName[], lexicon: NameLexicon): string | null {
  const forms = candidates.filter((longer) =>
    name.acronym ? isAcronymOf(name, longer, lexicon) : isShorterForm(name, longer, lexicon),
  );
  const [only] = forms;
  if (only === undefined) return null;
  // "John Kerry", "John F. Kerry" and "John Forbes Kerry" are one; "John Kerry" and "Bob Kerry" are two.
  return new Set(forms.map(plainKey)).size === 1 ? plainKey(only) : null;
}

/** Whether capitals are the first letters of a name's words, with or without its particles. */
function isAcronymOf(name: FoundName, longer: FoundName, lexicon: NameLexicon): boolean {
  const letters = (name.words[0] ?? '').replace(/[^\p{L}]/gu, '');
  const all = longer.words.map((word) => word.charAt(0)).join('');
  const strong = longer.words
    .filter((word) => !lexicon.particles.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return letters.length > 1 && (letters === all || letters === strong);
}

function isShorterForm(name: FoundName, longer: FoundName, lexicon: NameLexicon): boolean {
  const { words } = name;
  if (words.length >= longer.words.length) return false;
  const [first, last] = [words[0], words.at(-1)];
  if (words.length > 1)
    return first === longer.words[0] && last === longer.words.at(-1) && isPerson(longer, lexicon);
  if (!isPerson(longer, lexicon)) return false;
  if (last === longer.words.at(-1)) return true;
  const surname = longer.words[0];
  return first === surname && (name.titled || FIRST_SURNAMES.has(surname ?? ''));
}

/** A name a person may have: no particles but those of families ("de", "bin"). */
function isPerson(name: FoundName, lexicon: NameLexicon): boolean {
  return name.words.every((word) => !lexicon.particles.has(word) || lexicon.familyParticles.has(word));
}

/** The first letters of a key's words: what an acronym in another article may stand for. Empty for one word. */
export function initialsOf(key: string): string {
  const words = key.split(' ');
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('');
}
