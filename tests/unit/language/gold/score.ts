// Reading the invented cases with the language layer, and comparing what it finds with what stands there.
import type { Article } from '../../../../lib/article/article';
import type { AnalysedBlock, Quantity, Quotation, Sentence } from '../../../../lib/language/analysis';
import { analyseArticle } from '../../../../lib/language/analyse';
import type { Languages } from '../../../../lib/language/language';
import { DATELINE } from './dates';
import type { ExpectedQuantity } from './quantities';

/** An article of the given paragraphs and nothing else. */
export function articleOf(
  paragraphs: readonly string[],
  language: string | null,
  publishedAt: string | null = DATELINE,
): Article {
  return {
    schema: 1,
    url: null,
    canonicalUrl: null,
    title: null,
    byline: [],
    publisher: null,
    publishedAt,
    modifiedAt: null,
    language,
    direction: null,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    capturedAt: null,
    reading: null,
  };
}

/** The sentences of one text. */
export function sentencesOf(text: string, language: string, languages: Languages): readonly Sentence[] {
  return analyseArticle(articleOf([text], language), languages).blocks[0]?.sentences ?? [];
}

/** A found quantity in the form of an expected one; heads as stems. */
export function describeQuantity(quantity: Quantity): string {
  const { value, high, precision, unit, head, ordinal } = quantity;
  return JSON.stringify([round(value), high === null ? null : round(high), precision, unit, head, ordinal]);
}

/** An expected quantity in the same form; a head that is not given takes the found one's place. */
export function describeExpected(
  expected: ExpectedQuantity,
  found: Quantity | undefined,
  stem: (word: string) => string,
): string {
  const { value, high, precision = 'exact', unit = null, head, ordinal = false } = expected;
  const stemmed =
    head === undefined ? (found?.head ?? null) : head === 'age' ? head : stem(head.toLowerCase());
  return JSON.stringify([
    round(value),
    high === undefined ? null : round(high),
    precision,
    unit,
    stemmed,
    ordinal,
  ]);
}

function round(value: number): number {
  return Number(value.toPrecision(10));
}

/** Quotations of a text as pairs of words and speaker ("?" when unclear), parts in adjoining sentences joined. */
export function spokenIn(blocks: readonly AnalysedBlock[]): readonly (readonly [string, string])[] {
  return blocks.flatMap((block) => {
    const joined: Quotation[] = [];
    for (const part of block.sentences.flatMap((sentence) => sentence.quotations)) {
      const before = joined.at(-1);
      const gap = before === undefined ? '-' : block.text.slice(before.end, part.start);
      if (before !== undefined && gap.trim() === '') joined[joined.length - 1] = { ...before, end: part.end };
      else joined.push(part);
    }
    return joined.map(({ start, end, speaker }) => [block.text.slice(start, end), speaker ?? '?'] as const);
  });
}

/** The text of a marked case, and where its sentences lie in it. */
export function unmark(marked: string, language: string): { text: string; sentences: readonly string[] } {
  const sentences = marked.split(' | ');
  return { text: sentences.join(/^(?:zh|ja)$/.test(language) ? '' : ' '), sentences };
}
