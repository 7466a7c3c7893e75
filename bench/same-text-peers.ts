// What else scores how much of one text stands in another: word shingles, the word LCS of jsdiff, Debian's sim_text.
import { diffArrays } from 'diff';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Scores a pair of texts; higher means more alike. */
export type PairScore = (a: string, b: string) => number;

export interface Peer {
  readonly name: string;
  readonly score: PairScore;
  readonly close: () => void;
}

const SHINGLE_WORDS = 3;

/** The peers that can run on this machine. */
export function openPeers(): readonly Peer[] {
  const simText = openSimText();
  return [
    { name: 'word Jaccard', score: scoreShingles, close: () => undefined },
    { name: 'jsdiff LCS', score: scoreLcs, close: () => undefined },
    ...(simText === null ? [] : [simText]),
  ];
}

function readWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Jaccard of the sets of three words in a row. */
function scoreShingles(a: string, b: string): number {
  const [left, right] = [toShingles(a), toShingles(b)];
  const common = [...left].filter((shingle) => right.has(shingle)).length;
  return common / Math.max(1, left.size + right.size - common);
}

function toShingles(text: string): ReadonlySet<string> {
  const words = readWords(text);
  return new Set(
    words.map((_, at) => words.slice(at, at + SHINGLE_WORDS).join(' ')).slice(0, 1 - SHINGLE_WORDS),
  );
}

/** Words of the longest common subsequence over the words of the shorter text. */
function scoreLcs(a: string, b: string): number {
  const [left, right] = [readWords(a), readWords(b)];
  const common = diffArrays(left, right)
    .filter((change) => !change.added && !change.removed)
    .reduce((sum, change) => sum + change.value.length, 0);
  return common / Math.max(1, Math.min(left.length, right.length));
}

/** The larger of both percentages sim_text gives with runs of three words, null where it is not installed. */
function openSimText(): Peer | null {
  try {
    execFileSync('sim_text', ['-v'], { stdio: 'ignore' });
  } catch {
    // Not installed: `apt-get install similarity-tester`. The other peers still run.
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'collate-sim-'));
  const files = [join(folder, 'a'), join(folder, 'b')] as const;
  const score = (a: string, b: string): number => {
    writeFileSync(files[0], a);
    writeFileSync(files[1], b);
    const output = execFileSync('sim_text', ['-r', '3', '-p', '-e', '-T', '-t', '1', ...files], {
      encoding: 'utf8',
    });
    const shares = [...output.matchAll(/consists for (\d+) %/g)].map((match) => Number(match[1]));
    return Math.max(0, ...shares) / 100;
  };
  return { name: 'sim_text -r 3', score, close: () => rmSync(folder, { recursive: true }) };
}
