// The pairs of sentences that are looked at: of each sentence those with most in common. Keeps long articles from costing their square.
import { listLines, type Line } from './lines';

/** Pairs looked at for each sentence. */
const MOST_CANDIDATES = 16;

/** The pairs of a table of likenesses that are worth reading, ascending. */
export function chooseCandidates(recipe: Float64Array, rows: number, columns: number): Int32Array {
  const isChosen = new Uint8Array(recipe.length);
  for (const line of listLines(rows, columns)) chooseIn(line, recipe, isChosen);
  const chosen: number[] = [];
  for (let at = 0; at < recipe.length; at += 1) if (isChosen[at] === 1) chosen.push(at);
  return Int32Array.from(chosen);
}

/** Marks the most alike pairs of a sentence; the earlier ones where several are as alike. */
function chooseIn({ first, step, count }: Line, recipe: Float64Array, isChosen: Uint8Array): void {
  const scores = Float64Array.from({ length: count }, (_, place) => recipe[first + step * place] ?? 0).sort();
  const least = scores[count - MOST_CANDIDATES] ?? 0;
  let room = MOST_CANDIDATES - scores.filter((score) => score > least).length;
  for (let at = first; at < first + step * count; at += step) {
    const score = recipe[at] ?? 0;
    const isLeast = score === least && least > 0 && room > 0;
    if (isLeast) room -= 1;
    if (isLeast || score > least) isChosen[at] = 1;
  }
}
