// The language of the page as a BCP 47 tag, and the direction of its script.
import type { Direction } from '../../article/article';

/** The canonical form of a language tag; null for what is none ("xx-undefined", "{{lang}}"). */
export function readLanguage(text: string | null | undefined): string | null {
  if (!text) return null;
  const tag =
    text
      .trim()
      .split(/[,;\s]/)[0]
      ?.replace(/_/g, '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The language of a tag without script and region ("pt" of "pt-BR"). */
export function primaryLanguage(tag: string | null): string | null {
  return tag === null ? null : (tag.split('-')[0] ?? null);
}

/** Scripts in which news is written in one language only. */
const LANGUAGE_OF_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];

/** The share of letters of such a script from which a text is in its language: Japanese has Han letters too. */
const TELLING_SHARE = 0.25;

/** The language that the script of a text tells by itself; null for scripts of several languages. */
export function languageOfScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of LANGUAGE_OF_SCRIPT) {
    if (letters > 0 && (text.match(script)?.length ?? 0) >= TELLING_SHARE * letters) return language;
  }
  return null;
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** The direction most letters of a text run in; null when it has no letters. */
export function directionOf(text: string): Direction | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  return (text.match(RTL_LETTER)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr';
}
