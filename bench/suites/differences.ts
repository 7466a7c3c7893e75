// Differences: real disagreements in numbers that compare() shows, and look-alikes that it must not show.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../lib/comparison/compare';
import type { Finding } from '../../lib/comparison/comparison';
import type { Languages } from '../../lib/language/language';
import { loadLanguages } from '../../lib/language/load';
import { DIFFERENCES_PEERS, type Disagrees } from '../differences-peers';
import { toArticle } from '../paragraph-article';
import type { Metrics, Suite, SuiteOptions, SuiteResult } from '../suite';

export const suite: Suite = { title: 'Differences', run };

/** C must be shown; N, T and E must not; S is debatable and left out. */
interface Pair {
  readonly cls: 'C' | 'S' | 'N' | 'T' | 'E';
  readonly a: string;
  readonly b: string;
}

async function run({ data, dump }: SuiteOptions): Promise<SuiteResult> {
  if (data === null) throw new Error('Name the folder of labelled pairs with --data.');
  const pairs = readPairs(data);
  const languages = await loadLanguages(['en']);
  const shown = pairs.map(({ cls, a, b }, at) => {
    const findings = findDiffering(a, b, languages);
    dump(`${cls}${at}`, findings);
    return findings.length > 0;
  });
  return { cases: pairs.length, metrics: toMetrics(pairs, shown), peers: measurePeers(pairs) };
}

/** All pairs of all .json files of the folder. */
function readPairs(folder: string): readonly Pair[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((file) => {
    // Benchmark data in the documented format; a file of another shape fails in the scoring.
    const { pairs } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      readonly pairs: readonly Pair[];
    };
    return pairs;
  });
}

function findDiffering(a: string, b: string, languages: Languages): readonly Finding[] {
  const { findings } = compare([toArticle(a, 'a'), toArticle(b, 'b')], languages);
  return findings.filter(({ kind }) => kind === 'differs');
}

function measurePeers(pairs: readonly Pair[]): Readonly<Record<string, Metrics>> {
  const measure = (disagrees: Disagrees): Metrics =>
    toMetrics(
      pairs,
      pairs.map(({ a, b }) => disagrees(a, b)),
    );
  return Object.fromEntries(Object.entries(DIFFERENCES_PEERS).map(([name, peer]) => [name, measure(peer)]));
}

function toMetrics(pairs: readonly Pair[], shown: readonly boolean[]): Metrics {
  const shareOf = (cls: Pair['cls']): number => {
    const own = shown.filter((_, at) => pairs[at]?.cls === cls);
    return own.filter(Boolean).length / Math.max(1, own.length);
  };
  return { recallC: shareOf('C'), alarmsN: shareOf('N'), alarmsT: shareOf('T'), alarmsE: shareOf('E') };
}
