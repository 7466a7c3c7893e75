// Figures as claims: a number with what it counts, how that is narrowed, and what stands around it.
import { readContext, type Context } from './context';
import type { PlacedFigure, Scene, SceneWord } from './scene';

/** One figure of one sentence, ready to be held against another. */
export interface Claim {
  readonly scene: Scene;
  readonly figure: PlacedFigure;
  readonly context: Context;
  /** Stem of what is counted ("troop"), null when the sentence does not say it beside the number. */
  readonly head: string | null;
  /** One word for all nouns of the head's group (counted-groups.ts): what an owner can have a standing number of. */
  readonly counted: string | null;
  /** Stems between the number and its noun that narrow it ("traffic" in "nine traffic deaths"); names left out. */
  readonly narrowed: ReadonlySet<string>;
  /** What is said of what is counted: the stem of the word before the number ("killed"), else of the one behind the noun. */
  readonly governor: string | null;
}

/** The noun counted stands at most this many words behind the number ("38,000 Acme Energy Corp. customers"). */
const HEAD_DISTANCE = 5;

/** All claims of a scene. "latitude 15.7", "a four-by-four" and "his first 17 passes" are no claims to hold against others. */
export function readClaims(scene: Scene): readonly Claim[] {
  return scene.figures
    .filter((figure) => canCount(scene, figure))
    .map((figure) => {
      const context = readContext(scene, figure);
      const head = findHead(scene, figure);
      return {
        scene,
        figure,
        context,
        head: head?.stem ?? figure.quantity.head,
        counted: figure.quantity.unit === null ? (head?.group ?? null) : null,
        narrowed: findNarrowing(scene, figure, head),
        governor: findGovernor(context, head),
      };
    });
}

function findGovernor(
  { before, after, joinedBefore, joinedAfter }: Context,
  head: SceneWord | null,
): string | null {
  const left = before.slice(0, joinedBefore);
  const right = after.slice(0, joinedAfter).filter((word) => head === null || word.start > head.start);
  const says = ({ named, cues }: SceneWord) => !named && !cues.has('moment') && !cues.has('period');
  return (left.slice(0, 1).find(says) ?? right.slice(0, 1).find(says))?.stem ?? null;
}

function canCount({ text, sentence }: Scene, { quantity, start, end }: PlacedFigure): boolean {
  if (quantity.unit !== null) return true;
  if (!Number.isInteger(quantity.value)) return false;
  if (/^[-\u2010\u2011]\p{L}/u.test(text.slice(end)) || /\p{L}[-\u2010\u2011]$/u.test(text.slice(0, start)))
    return false;
  return !sentence.quantities.some((one) => one.ordinal && text.slice(one.end, quantity.start) === ' ');
}

/** The language layer's head where it is one of the next words; else the first word that is no name and can be counted ("770 dead"). */
function findHead(scene: Scene, figure: PlacedFigure): SceneWord | null {
  const { head, unit } = figure.quantity;
  const next = adjacent(scene, figure).filter(({ stem }) => !/^[a-z]$/.test(stem));
  if (head !== null) return next.find(({ stem }) => stem === head) ?? null;
  if (unit !== null) return null;
  return next.find(({ named, stop, neverCounted }) => !named && !stop && !neverCounted) ?? null;
}

/** The words right behind a figure, up to the first function word or mark. */
function adjacent(scene: Scene, figure: PlacedFigure): readonly SceneWord[] {
  const found: SceneWord[] = [];
  let { end } = figure;
  for (const word of scene.words) {
    if (word.start < figure.end) continue;
    const joined = /^[\s\-\u2010\u2011.\u2019']*$/.test(scene.text.slice(end, word.start));
    if (!joined || (word.stop && !word.named) || found.length === HEAD_DISTANCE) break;
    found.push(word);
    ({ end } = word);
  }
  return found;
}

function findNarrowing(scene: Scene, figure: PlacedFigure, head: SceneWord | null): ReadonlySet<string> {
  if (head === null) return new Set();
  return new Set(
    scene.words
      .filter((word) => word.start >= figure.end && word.end <= head.start && !word.stop && !word.named)
      .map(({ stem }) => stem),
  );
}
