// The use case behind popup and panel: one article, the kept reports of its event, and their comparison.
import type { Article } from '../article/article';
import { articleId } from '../article/identity';
import type { Coverage, Library, Match } from '../coverage/coverage';
import type { FactWords } from '../coverage/reader-words';
import type { ComparisonMemory } from './comparison-memory';
import { compareWith, fetchEngine } from './compare-with';
import type { ReportChoice } from './popup-state';
import type { Compared } from './view-compared';

/** A comparison takes two to eight articles: the base and this many others (DESIGN section 4). */
const MOST_OTHERS = 7;

/** What came of looking for other reports: the answer of the library, who takes part, and the comparison if any do. */
export interface Collation {
  readonly coverage: Coverage;
  readonly choices: readonly ReportChoice[];
  readonly compared: Compared | null;
}

/**
 * Told before each step begins, with the number of other reports as far as it is known; while comparing again and again, with the
 * number of the report the work has come to.
 */
export type TellStep = (step: 'finding' | 'comparing', reports: number, at: number) => void;

/**
 * Finds the kept reports of the article's event and compares it with them. `removed` are reports the reader took out
 * since the popup opened; they stay listed so that a slip can be undone. Rejects with a LibraryError.
 */
export async function collate(
  article: Article,
  library: Library & FactWords,
  removed: readonly Match[],
  memory: ComparisonMemory,
  tell: TellStep,
): Promise<Collation> {
  tell('finding', 0, 0);
  // It comes while the library answers: most articles that are read have a report to be compared with.
  void memory.isFrom(article).then((isKnown) => (isKnown ? null : fetchEngine()));
  const coverage = await library.coverageOf(article);
  const included = coverage.matches.filter((match) => match.class === 'sure').slice(0, MOST_OTHERS);
  const choices = [
    ...coverage.matches.map((match) => ({ match, included: included.includes(match) })),
    ...removed
      .filter((match) => !coverage.matches.some((other) => other.id === match.id))
      .map((match) => ({ match, included: false })),
  ];
  if (included.length === 0) return { coverage, choices, compared: null };
  tell('comparing', included.length, 1);
  const others = await library.articles(included.map((match) => match.id));
  if (others.length === 0) return { coverage, choices, compared: null };
  const words = await library.factWords([article, ...others].map(articleId));
  const tellDone = (done: number): void =>
    tell('comparing', others.length, Math.min(others.length, Math.floor(done * others.length) + 1));
  return {
    coverage,
    choices,
    compared: await compareWith(article, others, { words, memory, tell: tellDone }),
  };
}
