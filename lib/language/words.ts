// The words of a sentence with their comparison forms.
import type { Word } from './analysis';
import { matchCountry } from './country-match';
import type { Language } from './language';
import type { Token } from './tokens';

/**
 * The words among the tokens of a sentence: letters and numbers, without the marks between them. The words of a
 * country's name or demonym count as one: the first has the country's key as its stem, the others are stop words.
 */
export function readWords(tokens: readonly Token[], language: Language): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const country = matchCountry(tokens, at, language);
    const edge = country?.edge ?? at + 1;
    for (let index = at; index < edge; index += 1) {
      const token = tokens[index];
      if (token === undefined || token.kind === 'mark') continue;
      words.push(readWord(token, language, country === null ? null : index === at ? country.value : ''));
    }
    at = edge - 1;
  }
  return words;
}

/** `key`: the country's key for the first word of its name, empty for the others, null outside of one. */
function readWord(token: Token, language: Language, key: string | null): Word {
  const { text, start, end } = token;
  if (token.kind === 'number') return { text, start, end, norm: token.norm, stem: token.norm, stop: false };
  const { norm } = token;
  if (key !== null) return { text, start, end, norm, stem: key || language.stem(norm), stop: key === '' };
  // "IT" in capitals is a name, "it" is not.
  return {
    text,
    start,
    end,
    norm,
    stem: language.stem(norm),
    stop: !isAcronym(text) && language.isStop(norm),
  };
}

/** Two to six capitals with or without dots: "FBI", "F.B.I.". */
export function isAcronym(text: string): boolean {
  return text.length > 1 && text.length < 14 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6}\p{Lu}?)$/u.test(text);
}
