// Figures of two articles that are about the same thing and cannot both be right.
import { dimensionOf } from '../../language/units';
import { findAgreed, isAgreed, pairAlike } from './alike';
import type { Claim } from './claims';
import { compareContexts } from './context';
import { disagree, sameFigure } from './tolerance';
import { hasManyNames, VETOES } from './vetoes';

/** Two claims that disagree, with how alike what they are about is, in 0..1. */
export interface Conflict {
  readonly a: Claim;
  readonly b: Claim;
  readonly likeness: number;
}

/** Likeness of the surroundings from which two figures are about the same thing. Guarded by bench `differences`. */
const LEAST_LIKENESS = 0.55;

/** Less is enough where the same noun is counted and the same is said of it, or the same names stand around. */
const LEAST_LIKENESS_COUNTED = 0.37;

/** All conflicts between the claims of two articles, the most alike first. */
export function findNumberConflicts(a: readonly Claim[], b: readonly Claim[]): readonly Conflict[] {
  const pairs = pairAlike(a, b, kindOf);
  const agreed = findAgreed(pairs, (one, other) => sameFigure(one.figure, other.figure));
  const conflicts = pairs.flatMap(([one, other]) => {
    const likeness = judge(one, other);
    const said = likeness === null || isAgreed(agreed, one, other, likeness);
    return said ? [] : [{ a: one, b: other, likeness }];
  });
  return keepBest([...conflicts].sort((one, other) => other.likeness - one.likeness));
}

/** What is counted: the noun for counts; for amounts, whose unit says what they measure, the noun or none. */
function kindOf({ head, figure }: Claim): string {
  const { unit } = figure.quantity;
  return head ?? (unit === null ? '' : (dimensionOf(unit) ?? unit));
}

function judge(a: Claim, b: Claim): number | null {
  if (kindOf(a) === '' || !disagree(a.figure, b.figure)) return null;
  const likeness = compareContexts(a.context, b.context);
  if (likeness < (saysTheSame(a, b) ? LEAST_LIKENESS_COUNTED : LEAST_LIKENESS)) return null;
  return Object.values(VETOES).some((veto) => veto(a, b)) ? null : likeness;
}

function saysTheSame(a: Claim, b: Claim): boolean {
  if (a.figure.quantity.unit !== null) return false;
  return (a.governor !== null && a.governor === b.governor) || hasManyNames(a.scene, b.scene);
}

/** Each claim disagrees with one claim of the other article at most: the one most like it. */
function keepBest(conflicts: readonly Conflict[]): readonly Conflict[] {
  const used = new Set<Claim>();
  return conflicts.filter(({ a, b }) => {
    if (used.has(a) || used.has(b)) return false;
    used.add(a).add(b);
    return true;
  });
}
