// One to eight articles in, one Comparison out: the order of the steps, nothing else.
import type { Article } from '../article/article';
import { analyseArticle } from '../language/analyse';
import type { Languages } from '../language/language';
import { alignArticles } from './alignment/align';
import { clusterPairs } from './clusters';
import type { ComparedInput, SameText } from './compared';
import type { ComparedArticle, Comparison, Finding, Unread } from './comparison';
import { findDifferencesInSteps } from './differences/differences';
import { comparePlaces, toDiffers, toOnlyHere, toSameText, toShared } from './findings';
import { readInputs } from './inputs';
import { findOnlyHere } from './only-here';
import { findOrigins } from './origins/origins';
import { findSharedQuotations } from './quotations/shared-quotations';
import { gatherRuns } from './same-text/runs';
import { findSameTextInSteps } from './same-text/same-text';
import { mapInSteps, partOf, runThrough, type Steps } from './steps';

/** Articles that one comparison takes. One alone is read for the panel: it has its repeats and nothing else. */
export const FEWEST_ARTICLES = 1;
export const MOST_ARTICLES = 8;

/** How much of the work is done when each part of it ends; measured on eight reports of 1,000 words. */
const DONE = { reading: 0.2, sameText: 0.4, alignment: 0.85, differences: 0.95 };

/**
 * Compares articles. Symmetrical: their order changes nothing but the order of `articles`. Throws a RangeError for
 * none or more than eight.
 */
export function compare(articles: readonly Article[], languages: Languages): Comparison {
  return runThrough(compareInSteps(articles, languages));
}

/** The same in steps of one article or of two articles each. */
export function* compareInSteps(articles: readonly Article[], languages: Languages): Steps<Comparison> {
  if (articles.length < FEWEST_ARTICLES || articles.length > MOST_ARTICLES) {
    throw new RangeError(
      `compare() takes ${FEWEST_ARTICLES} to ${MOST_ARTICLES} articles, not ${articles.length}`,
    );
  }
  // Remembered with the article: reading the inputs finds it.
  const analysing = mapInSteps(articles, (article) => analyseArticle(article, languages));
  yield* partOf(analysing, 0, DONE.reading);
  const { inputs, given } = readInputs(articles, languages);
  const sameText = yield* partOf(findSameTextInSteps(inputs), DONE.reading, DONE.sameText);
  const { repeated } = sameText;
  const alignment = alignArticles(inputs, repeated, languages);
  const { pairs, matched } = yield* partOf(alignment, DONE.sameText, DONE.alignment);
  const differing = findDifferencesInSteps(inputs, repeated, languages);
  const differences = yield* partOf(differing, DONE.alignment, DONE.differences);
  const findings = [
    ...clusterPairs(pairs).map((cluster) => toShared(inputs, cluster)),
    ...differences.map((one) => toDiffers(inputs, one)),
    ...gatherRuns(sameText.passages).map((run) => toSameText(inputs, run)),
    ...(inputs.length === 1 ? [] : findOnlyHere(inputs, matched, sameText)).map((lone) =>
      toOnlyHere(inputs, lone),
    ),
  ];
  const described = inputs.map((input, article) => describeArticle(input, article, sameText));
  return {
    schema: 1,
    articles: given.flatMap((index) => described[index] ?? []),
    origins: findOrigins(inputs, sameText),
    findings: findings.sort(byEvidence(inputs)),
    quotations: findSharedQuotations(inputs, repeated),
    unread: inputs.flatMap(countUnread),
  };
}

/** Reading order of the first mention, then the id: an order that does not depend on how findings were made. */
function byEvidence(inputs: readonly ComparedInput[]): (one: Finding, other: Finding) => number {
  const index = new Map(inputs.map((input, at) => [input.id, at]));
  const placeOf = (finding: Finding) => {
    const [first] = finding.mentions;
    return {
      article: index.get(first?.article ?? '') ?? 0,
      block: first?.block ?? 0,
      start: first?.start ?? 0,
      end: first?.end ?? 0,
    };
  };
  return (one, other) => comparePlaces(placeOf(one), placeOf(other)) || (one.id < other.id ? -1 : 1);
}

function describeArticle(input: ComparedInput, article: number, sameText: SameText): ComparedArticle {
  const { title, url, publisher, publishedAt, blocks } = input.article;
  const repeats = new Map(
    sameText.repeated.filter((one) => one.article === article).map((one) => [one.block, one.of]),
  );
  return {
    id: input.id,
    title,
    url,
    publisher,
    publishedAt,
    language: input.analysis.language,
    blocks: blocks.map((block, at) => {
      const sentences = (input.analysis.blocks[at]?.sentences ?? []).map(({ start, end }) => ({
        start,
        end,
      }));
      const of = repeats.get(at);
      return of === undefined ? { ...block, sentences } : { ...block, sentences, repeats: of };
    }),
  };
}

function countUnread(input: ComparedInput): readonly Unread[] {
  const { reading } = input.article;
  return reading === null ? [] : [{ article: input.id, taken: reading.taken, found: reading.found }];
}
