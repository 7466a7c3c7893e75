// Paragraphs that stand again in a row are one thing to tell the reader: a body printed twice is one finding, not twenty.
import type { SameTextPassage } from '../compared';

/** Passages that follow each other in both places; never empty. */
export type SameTextRun = readonly [SameTextPassage, ...SameTextPassage[]];

/** Gathers repeats within one article into runs; every other passage is a run of its own. */
export function gatherRuns(passages: readonly SameTextPassage[]): readonly SameTextRun[] {
  const runs: [SameTextPassage, ...SameTextPassage[]][] = [];
  const inOrder = [...passages].sort((one, other) => one.a.block - other.a.block);
  for (const passage of inOrder) {
    const run = runs.find((one) => one.some((last) => follows(last, passage)));
    if (run === undefined) runs.push([passage]);
    else run.push(passage);
  }
  return runs;
}

function follows(last: SameTextPassage, next: SameTextPassage): boolean {
  return (
    last.reuse === 'repeated' &&
    next.reuse === 'repeated' &&
    next.a.article === last.a.article &&
    next.a.block === last.a.block + 1 &&
    next.b.block === last.b.block + 1
  );
}
