// Which passages stand verbatim or nearly so in another article, or again in the same one.
import type { ComparedInput, RepeatedBlock, SameText, SameTextPassage } from '../compared';
import { Numbering } from '../numbering';
import { everyTwo } from '../pairs';
import { mapInSteps, partOf, runThrough, type Steps } from '../steps';
import { findCandidates, readSeeds, type Seeded } from './candidates';
import { joinNeighbours } from './neighbours';
import { findPassages, type Passage } from './passages';
import { findContainedBlocks, findEqualBlocks, wholeBlock } from './repeats';
import { cutPieces, type Piece } from './tokens';

/**
 * Finds the passages that two articles have in common, and the blocks that one article prints twice. A repeated
 * block takes part in nothing else: what it shares with another article is said of its first printing.
 */
export function findSameText(inputs: readonly ComparedInput[]): SameText {
  return runThrough(findSameTextInSteps(inputs));
}

/** The same in steps of one article, then of two articles each. */
export function* findSameTextInSteps(inputs: readonly ComparedInput[]): Steps<SameText> {
  const words = new Numbering();
  const read = yield* partOf(
    mapInSteps(inputs, (input, article) => findRepeats(cutPieces(input, article, words))),
    0,
    0.5,
  );
  const across = yield* partOf(
    mapInSteps(everyTwo(read), ([a, b]) => findAcross(a, b)),
    0.5,
    1,
  );
  return {
    passages: [...read.flatMap((article) => article.passages), ...across.flat()],
    repeated: read.flatMap((article) => article.repeated),
  };
}

interface ReadOnce {
  /** The pieces of all blocks that repeat no earlier one. */
  readonly once: readonly Piece[];
  readonly seeded: Seeded;
  readonly repeated: readonly RepeatedBlock[];
  readonly passages: readonly SameTextPassage[];
}

function findRepeats(pieces: readonly Piece[]): ReadOnce {
  const equal = findEqualBlocks(pieces);
  const single = without(pieces, equal);
  const seeded = readSeeds(single);
  const within = findCandidates(seeded, seeded)
    .filter(([from, to]) => from < to)
    .flatMap(([from, to]) => passagesOf(single[from], single[to]));
  const contained = findContainedBlocks(single, within);
  const once = without(single, contained);
  return {
    once,
    seeded: contained.length === 0 ? seeded : readSeeds(once),
    repeated: nameFirsts([...equal, ...contained]),
    passages: [...equal.flatMap((block) => wholeBlock(pieces, block)), ...joinNeighbours(within)],
  };
}

/** In block order, each naming a block that repeats nothing itself. */
function nameFirsts(repeated: readonly RepeatedBlock[]): readonly RepeatedBlock[] {
  const firsts = new Map<number, number>();
  return [...repeated]
    .sort((one, other) => one.block - other.block)
    .map((block) => {
      const of = firsts.get(block.of) ?? block.of;
      firsts.set(block.block, of);
      return { ...block, of };
    });
}

function without(pieces: readonly Piece[], repeated: readonly RepeatedBlock[]): readonly Piece[] {
  const left = new Set(repeated.map(({ block }) => block));
  return pieces.filter((piece) => !left.has(piece.block));
}

function findAcross(a: ReadOnce, b: ReadOnce): readonly SameTextPassage[] {
  const candidates = findCandidates(a.seeded, b.seeded);
  return joinNeighbours(candidates.flatMap(([from, to]) => passagesOf(a.once[from], b.once[to])));
}

function passagesOf(a: Piece | undefined, b: Piece | undefined): readonly Passage[] {
  return a === undefined || b === undefined ? [] : findPassages(a, b);
}
