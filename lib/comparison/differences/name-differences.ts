// Names of two articles that are one name given differently: a near-miss spelling, or another first name under one title.
import { addTo } from '../lists';
import type { Named } from './named';
import { isNearMiss } from './spelling';

/** Two names that disagree. */
export interface NameConflict {
  readonly a: Named;
  readonly b: Named;
}

/** First names up to this length, or alike up to it, are taken for short forms. In letters. */
const SHORT_NAME = 4;

type Names = ReadonlyMap<string, Named>;

/** All conflicts between the names of two articles. A name that stands in both articles disagrees with none. */
export function findNameConflicts(a: Names, b: Names): readonly NameConflict[] {
  const byPart = indexByPart(onlyIn(b, a));
  return onlyIn(a, b).flatMap((one) => {
    const candidates = new Set(one.parts.flatMap((part) => byPart.get(part) ?? []));
    const conflicting = [...candidates].filter(
      (other) =>
        isMisspelled(one, other) ||
        (hasOtherFirstName(one, other) && isOnlyBearer(one, a) && isOnlyBearer(other, b)),
    );
    return conflicting.map((other) => ({ a: one, b: other }));
  });
}

/** Full names of one article that the other one has in no form. */
function onlyIn(names: Names, others: Names): readonly Named[] {
  return [...names.values()].filter(({ key, parts }) => parts.length > 1 && !others.has(key));
}

function indexByPart(names: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const index = new Map<string, Named[]>();
  for (const named of names) {
    for (const part of named.parts) addTo(index, part, named);
  }
  return index;
}

/** All parts are equal but one, and that one is a near miss. */
function isMisspelled(a: Named, b: Named): boolean {
  if (a.parts.length !== b.parts.length) return false;
  const differing = a.parts.flatMap((part, at) =>
    part === b.parts[at] ? [] : [[part, b.parts[at] ?? ''] as const],
  );
  const [only] = differing;
  return differing.length === 1 && only !== undefined && isNearMiss(...only, shareRole(a, b));
}

/** "Commerce Secretary Wilbur Roe" and "Commerce Secretary William Roe". */
function hasOtherFirstName(a: Named, b: Named): boolean {
  const [firstA = '', firstB = ''] = [a.parts[0], b.parts[0]];
  if (a.parts.length !== 2 || b.parts.length !== 2 || a.parts[1] !== b.parts[1]) return false;
  return firstA[0] === firstB[0] && !isShortForm(firstA, firstB) && shareRole(a, b);
}

/** "Dave" is David, "Alexis" may be Alexandros. */
function isShortForm(a: string, b: string): boolean {
  const shorter = a.length <= b.length ? a : b;
  return shorter.length <= SHORT_NAME || a.slice(0, SHORT_NAME) === b.slice(0, SHORT_NAME);
}

function shareRole(a: Named, b: Named): boolean {
  return [...a.roles].some((role) => b.roles.has(role));
}

/** No one else of that family name is in the article. */
function isOnlyBearer({ key, parts }: Named, names: Names): boolean {
  const family = parts.at(-1);
  return ![...names.values()].some(
    (other) => other.key !== key && other.parts.length > 1 && other.parts.at(-1) === family,
  );
}
