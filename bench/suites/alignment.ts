// Shared facts: how well compare() pairs the sentences of two whole reports, beside simpler measures.
import type { Article } from '../../lib/article/article';
import { scoreAllPairs } from '../../lib/comparison/alignment/align';
import { compare } from '../../lib/comparison/compare';
import type { Comparison } from '../../lib/comparison/comparison';
import { readInputs } from '../../lib/comparison/inputs';
import { findSameText } from '../../lib/comparison/same-text/same-text';
import type { Languages } from '../../lib/language/language';
import { loadLanguages } from '../../lib/language/load';
import {
  averagePrecision,
  bestF1,
  judgePairs,
  listJudged,
  listUnique,
  readAlignmentCases,
  toArticle,
  toRates,
  type AlignmentCase,
  type Counts,
  type JudgedPair,
} from '../alignment-cases';
import { ALIGNMENT_PEERS } from '../alignment-peers';
import type { Metrics, Suite, SuiteOptions, SuiteResult } from '../suite';

export const suite: Suite = { title: 'Alignment of sentences', run };

/** What was measured on one case. */
interface Measured {
  readonly file: string;
  readonly ap: number | null;
  readonly pairs: Counts;
  readonly unique: Counts;
  readonly peers: Readonly<Record<string, readonly JudgedPair[]>>;
}

async function run({ data, dump }: SuiteOptions): Promise<SuiteResult> {
  if (data === null) throw new Error('Name the folder of labelled pairs with --data.');
  const languages = await loadLanguages(['en']);
  const measured = readAlignmentCases(data).map((one) => measureCase(one, languages, dump));
  return { cases: measured.length, metrics: summarise(measured), peers: summarisePeers(measured) };
}

function measureCase(one: AlignmentCase, languages: Languages, dump: SuiteOptions['dump']): Measured {
  const articles = [toArticle(one, 'a'), toArticle(one, 'b')];
  const comparison = compare(articles, languages);
  const shown = readShown(comparison);
  const ranking = rankPairs(articles, languages);
  dump(one.id, {
    ranking: [...ranking].map(([pair, score]) => [...pair.split(' ').map(Number), score]),
    comparison,
  });
  const judged = judgePairs(one, (i, j) => ranking.get(`${i} ${j}`) ?? 0);
  return {
    file: one.file,
    ap: averagePrecision(judged),
    pairs: countYes(judged.map(({ i, j, positive }) => [shown.has(`${i} ${j}`), positive])),
    unique: countUnique(one, comparison),
    peers: Object.fromEntries(
      Object.entries(ALIGNMENT_PEERS).map(([name, peer]) => [name, judgePairs(one, peer(one))]),
    ),
  };
}

/** Pairs of blocks that are linked in anything but "only here", written "i j". */
function readShown(comparison: Comparison): ReadonlySet<string> {
  const first = comparison.articles[0]?.id;
  const shown = new Set<string>();
  for (const finding of comparison.findings) {
    if (finding.kind === 'only-here') continue;
    for (const [from, to] of finding.links) {
      const [one, other] = [finding.mentions[from], finding.mentions[to]];
      if (one === undefined || other === undefined || one.article === other.article) continue;
      shown.add(one.article === first ? `${one.block} ${other.block}` : `${other.block} ${one.block}`);
    }
  }
  return shown;
}

/** Scores of all pairs of blocks, written "i j": the best of their sentences. */
function rankPairs(articles: readonly Article[], languages: Languages): ReadonlyMap<string, number> {
  const { inputs, given } = readInputs(articles, languages);
  const swapped = given[0] === 1;
  const ranking = new Map<string, number>();
  for (const { a, b, score } of scoreAllPairs(inputs, findSameText(inputs).repeated, languages)) {
    const pair = swapped ? `${b.ref.block} ${a.ref.block}` : `${a.ref.block} ${b.ref.block}`;
    ranking.set(pair, Math.max(score, ranking.get(pair) ?? 0));
  }
  return ranking;
}

function countUnique(one: AlignmentCase, comparison: Comparison): Counts {
  return sumCounts(
    (['a', 'b'] as const).map((side, at) => {
      const id = comparison.articles[at]?.id;
      const alone = new Set(
        comparison.findings
          .filter((finding) => finding.kind === 'only-here')
          .flatMap((finding) => finding.mentions.filter((mention) => mention.article === id))
          .map((mention) => mention.block),
      );
      const gold = listUnique(one, side);
      return countYes(listJudged(one, side).map((index) => [alone.has(index), gold.has(index)]));
    }),
  );
}

function countYes(pairs: readonly (readonly [predicted: boolean, actual: boolean])[]): Counts {
  return {
    right: pairs.filter(([predicted, actual]) => predicted && actual).length,
    predicted: pairs.filter(([predicted]) => predicted).length,
    actual: pairs.filter(([, actual]) => actual).length,
  };
}

function sumCounts(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => counts.reduce((total, one) => total + one[key], 0);
  return { right: sum('right'), predicted: sum('predicted'), actual: sum('actual') };
}

/** Figures over all cases, then for each file with its name behind a colon. */
function summarise(measured: readonly Measured[]): Metrics {
  return byFile(measured, (group) => ({
    ap: meanAp(group.map((one) => one.ap)),
    ...toRates(group.map((one) => one.pairs)),
    uniqueF1: toRates(group.map((one) => one.unique)).f1,
  }));
}

function summarisePeers(measured: readonly Measured[]): SuiteResult['peers'] {
  const figuresOf = (peer: string): Metrics =>
    byFile(measured, (group) => ({
      ap: meanAp(group.map((one) => averagePrecision(one.peers[peer] ?? []))),
      f1: bestF1(group.flatMap((one) => one.peers[peer] ?? [])),
    }));
  return Object.fromEntries(Object.keys(ALIGNMENT_PEERS).map((peer) => [peer, figuresOf(peer)]));
}

function byFile(measured: readonly Measured[], figuresOf: (group: readonly Measured[]) => Metrics): Metrics {
  const files = [...new Set(measured.map((one) => one.file))];
  const named = files.flatMap((file) =>
    Object.entries(figuresOf(measured.filter((one) => one.file === file))).map(
      ([name, figure]) => [`${name}:${file}`, figure] as const,
    ),
  );
  return { ...figuresOf(measured), ...Object.fromEntries(named) };
}

/** Mean over the cases that have a positive pair. */
function meanAp(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
}
