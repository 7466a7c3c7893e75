// The shingle-4 score of the scrapinghub article extraction benchmark: how near a predicted text is to its gold text.

/** Length of a shingle in tokens. */
const SHINGLE = 4;

/** Shares of one page: what both texts have, only the prediction, only the gold. They add up to 1. */
export interface PageScore {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly exact: boolean;
}

export interface PooledScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly exact: number;
}

/** Words in order; Japanese and Chinese, which write none, are cut by `Intl.Segmenter`. */
export function tokenize(text: string, language: string | null): readonly string[] {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const base = language?.slice(0, 2);
  if (base !== 'ja' && base !== 'zh') return tokens;
  const segmenter = new Intl.Segmenter(base, { granularity: 'word' });
  return tokens.flatMap((token) => Array.from(segmenter.segment(token), (part) => part.segment));
}

/** Scores one page. Optional paragraphs count neither way: they are taken out of the prediction where they stand whole. */
export function scorePage(
  gold: string,
  predicted: string,
  optional: readonly string[],
  language: string | null,
): PageScore {
  const goldTokens = tokenize(gold, language);
  const tokens = optional.reduce(
    (left, paragraph) => removeSequence(left, tokenize(paragraph, language)),
    tokenize(predicted, language),
  );
  const want = countShingles(goldTokens);
  const have = countShingles(tokens);
  let tp = 0;
  let fn = 0;
  for (const [shingle, count] of want) {
    const both = Math.min(count, have.get(shingle) ?? 0);
    tp += both;
    fn += count - both;
  }
  const fp = [...have.values()].reduce((sum, count) => sum + count, 0) - tp;
  const all = tp + fp + fn || 1;
  return { tp: tp / all, fp: fp / all, fn: fn / all, exact: goldTokens.join(' ') === tokens.join(' ') };
}

/** Precision and recall of one page. */
export function pageFigures({ tp, fp, fn }: PageScore): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = fp === 0 && fn === 0 ? 1 : tp === 0 ? 0 : tp / (tp + fp);
  const recall = fp === 0 && fn === 0 ? 1 : tp === 0 ? 0 : tp / (tp + fn);
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** Means over pages, and the F1 of the two means. */
export function poolScores(pages: readonly PageScore[]): PooledScore {
  const figures = pages.map(pageFigures);
  const precision = mean(figures.map((page) => page.precision));
  const recall = mean(figures.map((page) => page.recall));
  return {
    f1: harmonic(precision, recall),
    precision,
    recall,
    exact: mean(pages.map((page) => Number(page.exact))),
  };
}

/** The mean of some figures; 0 for none. */
export function mean(figures: readonly number[]): number {
  return figures.length === 0 ? 0 : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function countShingles(tokens: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let at = 0; at < Math.max(1, tokens.length - SHINGLE + 1); at += 1) {
    const shingle = tokens.slice(at, at + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function removeSequence(tokens: readonly string[], sequence: readonly string[]): readonly string[] {
  if (sequence.length === 0) return tokens;
  const left: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = sequence.every((token, offset) => tokens[at + offset] === token);
    if (found) at += sequence.length;
    else left.push(tokens[at++] ?? '');
  }
  return left;
}
