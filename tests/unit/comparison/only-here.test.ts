// What only one report says: which sentences count as claims, and what is shown with them.
import { describe, expect, it } from 'vitest';
import { findOnlyHere } from '../../../lib/comparison/only-here';
import { findSameText } from '../../../lib/comparison/same-text/same-text';
import type { SentenceRef } from '../../../lib/comparison/compared';
import type { Article } from '../../../lib/article/article';
import { makeArticle, readInputsOf } from './read-texts';

const CRANE = 'A crane toppled onto two warehouses in the port of Kestrin on Tuesday.';
const FERRY = 'Ferry services to Halm resumed on Wednesday morning after a long inspection of every pier.';
const MAYOR = 'Mayor Lena Ostrow promised an inquiry within six weeks, and a second one by May 2031.';

/** The claims that only one of the articles has, as [article, block, sentence]. */
function loneRefs(articles: readonly Article[], matched: readonly SentenceRef[] = []): readonly number[][] {
  const inputs = readInputsOf(...articles);
  return findOnlyHere(inputs, matched, findSameText(inputs)).map(({ ref }) => [
    ref.article,
    ref.block,
    ref.sentence,
  ]);
}

describe('what only one report says', () => {
  it('is every claim that no other sentence was aligned with', () => {
    const articles = [makeArticle([CRANE, MAYOR]), makeArticle([FERRY])];
    expect(loneRefs(articles)).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [1, 0, 0],
    ]);
    expect(loneRefs(articles, [{ article: 0, block: 1, sentence: 0 }])).toEqual([
      [0, 0, 0],
      [1, 0, 0],
    ]);
  });

  it('is told sentence by sentence', () => {
    const articles = [makeArticle([`${CRANE} ${MAYOR}`])];
    expect(loneRefs(articles, [{ article: 0, block: 0, sentence: 0 }])).toEqual([[0, 0, 1]]);
  });

  it.each(['heading', 'caption'] as const)('is no %s, which claims nothing', (kind) => {
    expect(
      loneRefs([
        makeArticle([
          [kind, CRANE],
          ['list-item', MAYOR],
        ]),
      ]),
    ).toEqual([[0, 1, 0]]);
  });

  it('is nothing that the report says about itself, and no sentence of empty words', () => {
    expect(
      loneRefs([makeArticle(['Reporting by Ada Quill and Tom Reed.', 'It was what it was.', MAYOR])]),
    ).toEqual([[0, 2, 0]]);
  });

  it('is nothing that stands in another report in the same words', () => {
    expect(loneRefs([makeArticle([FERRY, CRANE]), makeArticle([FERRY, MAYOR])])).toEqual([
      [0, 1, 0],
      [1, 1, 0],
    ]);
  });

  it('is a sentence of which another report has less than half', () => {
    const longer = `${FERRY.slice(0, -1)}, which took the harbour office and three teams of divers from Oskarheim more than two whole days and one night of work under lamps.`;
    expect(loneRefs([makeArticle([FERRY]), makeArticle([longer])])).toEqual([[1, 0, 0]]);
  });

  it('is told once where the report repeats a paragraph, in the same words or within a longer one', () => {
    expect(loneRefs([makeArticle([FERRY, MAYOR, FERRY])])).toEqual([
      [0, 0, 0],
      [0, 1, 0],
    ]);
  });

  it('is shown with its numbers, dates, quotations and names, each once, six at most', () => {
    const text =
      'Mayor Lena Ostrow said on 4 May 2031 that Lena Ostrow, Tomas Vey, Ida Brandt and Nordkran would pay $14 million for “a new pier and new lamps”, and that 9 cranes and 9 cranes more would go.';
    const inputs = readInputsOf(makeArticle([text]));
    const [lone] = findOnlyHere(inputs, [], findSameText(inputs));
    const texts = lone?.anchors.map((anchor) => anchor.text) ?? [];
    expect(texts).toHaveLength(6);
    expect(new Set(texts).size).toBe(6);
    expect(lone?.anchors.map(({ kind }) => kind)).toEqual([
      'number',
      'number',
      'date',
      'quotation',
      'name',
      'name',
    ]);
    expect(texts.every((one) => text.includes(one))).toBe(true);
    expect(texts).toContain('4 May 2031');
  });
});
