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

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** The direction most letters of a text run in; null when it has no letters. */
export function directionOf(text: string): Direction | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  return (text.match(RTL_LETTER)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr';
}
