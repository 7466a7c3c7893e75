// Same text: how many edited copies compare() finds, and how often it calls two paragraphs of one event the same text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../lib/comparison/compare';
import type { SameTextFinding } from '../../lib/comparison/comparison';
import type { Languages } from '../../lib/language/language';
import { loadLanguages } from '../../lib/language/load';
import { toArticle } from '../paragraph-article';
import { openPeers, type PairScore } from '../same-text-peers';
import type { Metrics, Suite, SuiteOptions, SuiteResult } from '../suite';

export const suite: Suite = { title: 'Same text', run };

/** The data file, in the format of the benchmark data's notes. */
interface Cases {
  readonly base: readonly string[];
  readonly positives: readonly (readonly [condition: string, base: number, edited: string])[];
  readonly negatives: readonly (readonly [string, string])[];
}

/** The first .json file of the folder. */
function readCases(folder: string): Cases {
  const file = readdirSync(folder).find((name) => name.endsWith('.json'));
  if (file === undefined) throw new Error(`No .json file in ${folder}.`);
  // Benchmark data in the documented format; a file of another shape fails in the scoring.
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Cases;
}

/** False alarms a peer is allowed: its threshold is chosen afterwards, in its favour. */
const ALLOWED_ALARMS = 0.001;

async function run({ data, dump }: SuiteOptions): Promise<SuiteResult> {
  if (data === null) throw new Error('Name the folder of edited paragraphs with --data.');
  const cases = readCases(data);
  const languages = await loadLanguages(['en']);
  const found = (a: string, b: string, id: string): boolean => {
    const findings = findAcross(a, b, languages);
    dump(id, findings);
    return findings.length > 0;
  };
  const hits = cases.positives.map(([, base, edited], at) => found(cases.base[base] ?? '', edited, `p${at}`));
  const alarms = cases.negatives.map(([a, b], at) => found(a, b, `n${at}`));
  return {
    cases: hits.length + alarms.length,
    metrics: toMetrics(cases, hits, alarms),
    peers: measurePeers(cases),
  };
}

function findAcross(a: string, b: string, languages: Languages): readonly SameTextFinding[] {
  return compare([toArticle(a, 'a'), toArticle(b, 'b')], languages).findings.filter(
    (finding) =>
      finding.kind === 'same-text' && new Set(finding.mentions.map(({ article }) => article)).size > 1,
  ) as readonly SameTextFinding[];
}

function toMetrics(cases: Cases, hits: readonly boolean[], alarms: readonly boolean[]): Metrics {
  const conditions = [...new Set(cases.positives.map(([condition]) => condition))];
  const recalls = conditions.map((condition) => {
    const own = hits.filter((_, at) => cases.positives[at]?.[0] === condition);
    return [`recall:${condition}`, shareOf(own)] as const;
  });
  return { falseAlarms: shareOf(alarms), ...Object.fromEntries(recalls) };
}

function shareOf(answers: readonly boolean[]): number {
  return answers.filter(Boolean).length / Math.max(1, answers.length);
}

function measurePeers(cases: Cases): Readonly<Record<string, Metrics>> {
  return Object.fromEntries(
    openPeers().map((peer) => {
      const measured = measurePeer(cases, peer.score);
      peer.close();
      return [peer.name, measured];
    }),
  );
}

function measurePeer(cases: Cases, score: PairScore): Metrics {
  const negatives = cases.negatives.map(([a, b]) => score(a, b));
  const allowed = Math.floor(ALLOWED_ALARMS * negatives.length);
  const threshold = [...negatives].sort((one, other) => other - one)[allowed] ?? 0;
  const hits = cases.positives.map(([, base, edited]) => score(cases.base[base] ?? '', edited) > threshold);
  return toMetrics(
    cases,
    hits,
    negatives.map((value) => value > threshold),
  );
}
