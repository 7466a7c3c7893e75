// Reasons why two figures that look alike are not about the same thing. Each one alone is enough: in doubt, no difference.
import type { Name, Quantity, Stretch } from '../../language/analysis';
import type { Claim } from './claims';
import type { CueKind } from './cues';
import { canBeSameDate } from './date-agreement';
import type { PlacedFigure, Scene } from './scene';
import { ratioOf, sameFigure } from './tolerance';

export type Veto = (a: Claim, b: Claim) => boolean;

/** Figures further apart than this factor are rarely two values of one thing. Guarded by bench `differences`. */
const MOST_RATIO = 4;

/** "nearly 62,000" is still the sum of 43,000 and 18,000: share of the sum it may be off. */
const ABOUT_SUM_TOLERANCE = 0.02;

/** Words from a figure within which a cue changes its meaning. */
const CUE_DISTANCE = 6;

/** Names in common that say as much as a common verb. */
const MANY_NAMES = 3;

/** All vetoes by name, for the notes on what each of them does. */
export const VETOES: Readonly<Record<string, Veto>> = {
  farApart: (a, b) => ratioOf(a.figure, b.figure) > MOST_RATIO,
  /** One of the values stands in the other sentence too: the two sentences agree on it. */
  saidThere: (a, b) => holds(b.scene, a.figure) || holds(a.scene, b.figure),
  /** Two of one sentence make one of the other: parts and total, from and to, increase and level. */
  addsUp: (a, b) => addsUp(a, b) || addsUp(b, a),
  /** 80 % pay, 20 % do not. */
  complement: (a, b) => isComplement(a.figure, b.figure),
  /** "nine traffic deaths" and "36 deaths" count different deaths. */
  narrowed: (a, b) =>
    [...a.narrowed, ...b.narrowed].some((stem) => !a.narrowed.has(stem) || !b.narrowed.has(stem)),
  otherNames: (a, b) => hasOtherNames(a.scene, b.scene),
  otherOwners: (a, b) => hasOtherOwners(a.scene, a.figure, b.scene, b.figure),
  /** "the first quarter" and "the quarter" are two periods. */
  otherPeriods: (a, b) => hasOtherPeriods(a.scene, b.scene) || hasOtherPeriods(b.scene, a.scene),
  /** "this season" or "in the first half" on one side only. */
  otherScope: (a, b) => scopeOf(a.scene) !== scopeOf(b.scene),
  /** "needed nine points" and "posting 20 points": something else is said of what is counted. */
  otherVerb: (a, b) => saysOther(a, b),
  otherDates: (a, b) => hasOtherDates(a.scene, b.scene),
  /** A paragraph quotes a market: each price is right at its moment. */
  market: (a, b) => a.scene.market || b.scene.market,
  forecast: (a, b) => hasCue(a.scene, 'forecast') !== hasCue(b.scene, 'forecast'),
  part: (a, b) => near(a, 'part') !== near(b, 'part'),
  total: (a, b) => near(a, 'total') !== near(b, 'total'),
  each: (a, b) => near(a, 'each') !== near(b, 'each'),
  direction: (a, b) => (onlyRises(a) && onlyFalls(b)) || (onlyFalls(a) && onlyRises(b)),
};

/** Asks one veto by its name. */
export function vetoes(name: string, a: Claim, b: Claim): boolean {
  return VETOES[name]?.(a, b) ?? false;
}

function holds(scene: Scene, figure: PlacedFigure): boolean {
  return scene.figures.some(
    (other) =>
      sameFigure(figure, other) ||
      (other.quantity.value === figure.quantity.value &&
        (other.quantity.unit === null || figure.quantity.unit === null)),
  );
}

/** The figure of `a` is the sum or the difference of two figures of the other sentence that count the same. */
function addsUp(a: Claim, b: Claim): boolean {
  const { value, unit, precision } = a.figure.quantity;
  const parts = b.scene.figures.filter(
    ({ quantity }) => quantity.unit === unit && (quantity.head === a.head || quantity.head === null),
  );
  return parts.some((one, at) =>
    parts.slice(at + 1).some((other) => {
      const step = Math.min(a.figure.step, one.step, other.step) / 2;
      const slack = precision === 'about' ? Math.max(step, value * ABOUT_SUM_TOLERANCE) : step;
      const sum = one.quantity.value + other.quantity.value;
      const gap = Math.abs(one.quantity.value - other.quantity.value);
      return Math.abs(value - sum) <= slack || Math.abs(value - gap) <= slack;
    }),
  );
}

function isComplement({ quantity: a }: PlacedFigure, { quantity: b }: PlacedFigure): boolean {
  return a.unit === '%' && b.unit === '%' && Math.abs(a.value + b.value - 1) < 0.005;
}

/** Each sentence names what the other does not, and they name nothing in common. */
export function hasOtherNames(a: Scene, b: Scene): boolean {
  return a.names.length > 0 && b.names.length > 0 && !shareName(a.names, b.names);
}

/**
 * What stands before the values belongs to others: the names there, or for a pronoun those of the sentence before,
 * have nothing in common.
 */
export function hasOtherOwners(a: Scene, valueA: Stretch, b: Scene, valueB: Stretch): boolean {
  const [left, right] = [ownersOf(a, valueA), ownersOf(b, valueB)];
  return left.length > 0 && right.length > 0 && !shareName(left, right);
}

/** One of the names is one of the others. */
export function shareName(names: readonly Name[], others: readonly Name[]): boolean {
  return names.some((name) => others.some((other) => isSameName(name, other)));
}

function ownersOf(scene: Scene, value: Stretch): readonly Name[] {
  const named = scene.names.filter((name) => name.end <= value.start);
  if (named.length > 0) return named;
  const hasPronoun = scene.words.some((word) => word.end <= value.start && word.cues.has('person'));
  return hasPronoun ? scene.namesBefore : [];
}

/** True when two sentences have so many names in common that they must be about the same thing. */
export function hasManyNames(a: Scene, b: Scene): boolean {
  const names = new Set(a.names.map(({ key }) => key));
  return new Set(b.names.map(({ key }) => key).filter((key) => names.has(key))).size >= MANY_NAMES;
}

/** "Skagit" and "Skagit River" are one name, and so are "Wilbur Ross" and "Mr Ross"; "Doug Roe" and "Doug Poe" are not. */
export function isSameName({ key: a }: Name, { key: b }: Name): boolean {
  const [short, long] = [a.split(' '), b.split(' ')].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined) return false;
  return short.every((word) => long.includes(word)) || short.at(-1) === long.at(-1);
}

/** Both sentences are dated, by day, month or year, and no date of one can be a date of the other. */
function hasOtherDates(a: Scene, b: Scene): boolean {
  const [left, right] = [a, b].map(({ sentence }) =>
    sentence.dates
      .filter(({ grain }) => grain === 'day' || grain === 'month' || grain === 'year')
      .map(({ iso }) => iso),
  );
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  return !left.some((one) => right.some((other) => canBeSameDate(one, other)));
}

/** One sentence numbers what the other one has without that number. */
function hasOtherPeriods(a: Scene, b: Scene): boolean {
  return ordinalsOf(a).some(
    ({ value, head }) =>
      head !== null &&
      b.stems.has(head) &&
      !ordinalsOf(b).some((other) => other.head === head && other.value === value),
  );
}

function ordinalsOf({ sentence }: Scene): readonly Quantity[] {
  return sentence.quantities.filter(({ ordinal }) => ordinal);
}

function scopeOf({ words }: Scene): string {
  const scopes = words.filter(({ cues }) => cues.has('period')).map(({ stem }) => stem);
  return [...new Set(scopes)].sort().join(' ');
}

function saysOther(a: Claim, b: Claim): boolean {
  if (a.figure.quantity.unit !== null || a.governor === null || b.governor === null) return false;
  // A verb that stands around the other figure too is said of both; it only was not the nearest there.
  if (b.context.weights.has(a.governor) && a.context.weights.has(b.governor)) return false;
  return !hasManyNames(a.scene, b.scene);
}

/** True when a word of the sentence gives the cue. */
function hasCue(scene: Scene, cue: CueKind): boolean {
  return scene.words.some(({ cues }) => cues.has(cue));
}

function near(claim: Claim, cue: CueKind): boolean {
  const { words } = claim.scene;
  const at = words.filter((word) => word.end <= claim.figure.start).length;
  return words.slice(Math.max(0, at - CUE_DISTANCE), at + CUE_DISTANCE).some(({ cues }) => cues.has(cue));
}

function onlyRises(claim: Claim): boolean {
  return near(claim, 'rise') && !near(claim, 'fall');
}

function onlyFalls(claim: Claim): boolean {
  return near(claim, 'fall') && !near(claim, 'rise');
}
