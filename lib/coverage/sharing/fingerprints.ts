// Fingerprints by which one article finds its copies among all kept ones, without reading their texts.
import type { Article } from '../../article/article';
import { cleanText } from '../../language/characters';
import { tokenise } from '../../language/tokens';

/** Words in a row that make one hash. */
const GRAM_WORDS = 4;

/**
 * Of this many hashes in a row the least is kept, so that any GRAM_WORDS + WINDOW - 1 = 15 words in common leave a
 * common hash. An article of 750 words has about 115 of them. Guarded by bench `library` and the tests.
 */
const WINDOW = 12;

/** Cuts words the same way whatever language an article is taken for. */
const NO_LANGUAGE = { elides: false, keep: null };

/** Scripts written without spaces: their characters are hashed one by one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/**
 * The fingerprint of an article: sorted 32-bit hashes of runs of words, chosen by winnowing (Schleimer, Wilkerson and
 * Aiken, 2003). Needs no language. Two articles with 15 words in a row in common have a hash in common.
 */
export function fingerprintArticle(article: Article): Uint32Array {
  const chosen = new Set<number>();
  for (const { text } of article.blocks) winnow(hashGrams(readWords(text)), chosen);
  return Uint32Array.from(chosen).sort();
}

function readWords(text: string): readonly string[] {
  return tokenise(cleanText(text).text, NO_LANGUAGE).flatMap(({ kind, text: written, norm }) => {
    if (UNSPACED.test(written)) return [...written];
    return kind === 'mark' ? [] : [norm];
  });
}

function hashGrams(words: readonly string[]): readonly number[] {
  const hashes = words.map(hashWord);
  return hashes.slice(0, Math.max(0, hashes.length - GRAM_WORDS + 1)).map((_, at) => {
    let hash = 0x811c9dc5;
    for (let step = 0; step < GRAM_WORDS; step += 1) hash = mix(hash, hashes[at + step] ?? 0);
    return hash >>> 0;
  });
}

/** FNV-1a (RFC 9923) over the word's UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** One step of MurmurHash3 (Appleby, 2011): spreads a word's hash over all bits, so that the least is a fair choice. */
function mix(hash: number, word: number): number {
  const scrambled = Math.imul(word, 0xcc9e2d51);
  const turned = Math.imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593);
  const joined = hash ^ turned;
  return Math.imul((joined << 13) | (joined >>> 19), 5) + 0xe6546b64;
}

/** Adds the least hash of every window to `chosen`; a text shorter than a window gives its least hash. */
function winnow(hashes: readonly number[], chosen: Set<number>): void {
  const windows = Math.max(Math.min(1, hashes.length), hashes.length - WINDOW + 1);
  for (let from = 0; from < windows; from += 1) chosen.add(Math.min(...hashes.slice(from, from + WINDOW)));
}
