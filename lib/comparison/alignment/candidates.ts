// The pairs of sentences that are looked at: of each sentence those with most in common. Keeps long articles from costing their square.
import { listLines, type Line } from './lines';

/** Pairs looked at for each sentence. */
const MOST_CANDIDATES = 16;

/** The pairs of a table of likenesses that are worth reading, ascending. */
export function chooseCandidates(recipe: Float64Array, rows: number, columns: number): Int32Array {
  const isChosen = new Uint8Array(recipe.length);
  for (const line of listLines(rows, columns)) {
    const open = listOpen(recipe, line);
    if (open.length > MOST_CANDIDATES) open.sort((one, other) => (recipe[other] ?? 0) - (recipe[one] ?? 0));
    for (const at of open.slice(0, MOST_CANDIDATES)) isChosen[at] = 1;
  }
  return Int32Array.from(recipe.keys()).filter((at) => isChosen[at] === 1);
}

function listOpen(recipe: Float64Array, { first, step, count }: Line): number[] {
  const open: number[] = [];
  for (let at = first; at < first + step * count; at += step) if ((recipe[at] ?? 0) > 0) open.push(at);
  return open;
}
