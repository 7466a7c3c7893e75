// Where articles report different values of the same thing: the figures and dates of each two articles held together.
import type { Name } from '../../language/analysis';
import type { Languages } from '../../language/language';
import type { ComparedInput, Difference, RepeatedBlock } from '../compared';
import { everyTwo } from '../pairs';
import { mapInSteps, partOf, runThrough, type Steps } from '../steps';
import { listCommon, sayAbout } from './about';
import { readClaims, type Claim } from './claims';
import type { Context } from './context';
import { readDateClaims, type DateClaim } from './date-claims';
import { findDateConflicts } from './date-differences';
import { gatherDifferences, type PlacedValue, type ValueConflict } from './gather';
import { findHoldingConflicts } from './holdings';
import { findNameConflicts } from './name-differences';
import { listNamed, type Named } from './named';
import { findNumberConflicts } from './number-differences';
import { createRules } from './rules';
import { readScenes, type Scene } from './scene';
import { maybeUpdated } from './updates';

/** Finds where articles disagree. Blocks that repeat an earlier one are not read. */
export function findDifferences(
  inputs: readonly ComparedInput[],
  repeated: readonly RepeatedBlock[],
  languages: Languages,
): readonly Difference[] {
  return runThrough(findDifferencesInSteps(inputs, repeated, languages));
}

/** The same in steps of one article, then of two articles each. */
export function* findDifferencesInSteps(
  inputs: readonly ComparedInput[],
  repeated: readonly RepeatedBlock[],
  languages: Languages,
): Steps<readonly Difference[]> {
  const read = yield* partOf(
    mapInSteps(inputs, (input, article) => readValues(input, article, repeated, languages)),
    0,
    0.5,
  );
  const conflicts = yield* partOf(
    mapInSteps(everyTwo(read), ([a, b]) => findConflicts(inputs, a, b)),
    0.5,
    1,
  );
  return gatherDifferences(conflicts.flat());
}

/** Names that differ in one part are one name as surely as this: the shown ones were nearly all (docs/differences.md). */
const NAME_LIKENESS = 0.8;

interface Values {
  readonly names: ReadonlyMap<string, Named>;
  readonly figures: readonly Claim[];
  readonly dates: readonly DateClaim[];
}

function readValues(
  input: ComparedInput,
  article: number,
  repeated: readonly RepeatedBlock[],
  languages: Languages,
): Values {
  const rules = createRules(languages.of(input.analysis.language));
  const left = new Set(repeated.filter((one) => one.article === article).map(({ block }) => block));
  const scenes: Scene[] = [];
  let names: readonly Name[] = [];
  input.analysis.blocks.forEach((one, block) => {
    if (left.has(block)) return;
    scenes.push(...readScenes({ article, block }, one, names, rules));
    names = one.sentences.findLast((sentence) => sentence.names.length > 0)?.names ?? names;
  });
  return {
    figures: scenes.flatMap(readClaims),
    dates: scenes.flatMap(readDateClaims),
    names: listNamed(scenes),
  };
}

function findConflicts(inputs: readonly ComparedInput[], a: Values, b: Values): readonly ValueConflict[] {
  return [...findFigures(inputs, a, b), ...findDates(a, b), ...findNames(a, b)];
}

function findFigures(inputs: readonly ComparedInput[], a: Values, b: Values): readonly ValueConflict[] {
  return [...findNumberConflicts(a.figures, b.figures), ...findHoldingConflicts(a.figures, b.figures)].map(
    (conflict) => ({
      ...describe(toValue(conflict.a), conflict.a.context, toValue(conflict.b), conflict.b.context),
      likeness: conflict.likeness,
      maybeUpdated: maybeUpdated(inputs, conflict.a, conflict.b),
    }),
  );
}

function findDates(a: Values, b: Values): readonly ValueConflict[] {
  return findDateConflicts(a.dates, b.dates).map((conflict) => ({
    ...describe(toDateValue(conflict.a), conflict.a.context, toDateValue(conflict.b), conflict.b.context),
    likeness: conflict.likeness,
    maybeUpdated: false,
  }));
}

function findNames(a: Values, b: Values): readonly ValueConflict[] {
  return findNameConflicts(a.names, b.names).map((conflict) => ({
    a: { scene: conflict.a.scene, start: conflict.a.name.start, end: conflict.a.name.end },
    b: { scene: conflict.b.scene, start: conflict.b.name.start, end: conflict.b.name.end },
    about: conflict.a.parts.filter((part) => conflict.b.parts.includes(part)).join(' '),
    anchors: [],
    likeness: NAME_LIKENESS,
    maybeUpdated: false,
  }));
}

function describe(a: PlacedValue, contextA: Context, b: PlacedValue, contextB: Context) {
  return {
    a,
    b,
    about: sayAbout(a.scene, contextA, contextB),
    anchors: listCommon(a.scene, contextA, contextB),
  };
}

function toValue({ scene, figure: { start, end } }: Claim): PlacedValue {
  return { scene, start, end };
}

function toDateValue({ scene, date: { start, end } }: DateClaim): PlacedValue {
  return { scene, start, end };
}
