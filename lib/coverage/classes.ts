// When is a kept article a sure match, when perhaps one, and what is the reader told about why. Pure.
import type { MatchClass, MatchReason } from './coverage';
import { FULL, type Profile } from './profile';
import type { Signature, TermKind } from './signature';

/*
 * Found on labelled reports in libraries of one to thirty reports an event, so that few of other events are sure:
 * nearness tells the event among its siblings, likeness that there is an event at all. Guarded by bench events.
 */
const SURE = { nearness: 0.55, likeness: 0.16, names: 2 };
const PERHAPS = { nearness: 0.4, likeness: 0.1, names: 1 };
/** In a small library hardly any word is known to be common: likeness without names can be chance up to here. */
const LIKENESS_WITHOUT_NAMES = 0.3;
/** Reports further apart are never sure by themselves: the same thing may have happened again. */
const SURE_DAYS = 45;
/** Things named per kind of reason. */
const MOST_NAMED = 5;

export interface Measured {
  readonly likeness: number;
  readonly nearness: number;
  /** Days between the days of publication, null when unknown. */
  readonly days: number | null;
  /** How many different names both hold, as far as they are told as a reason. */
  readonly names: number;
}

/** The class a measured article belongs to. */
export function classOf(measured: Measured): MatchClass {
  const isClose = measured.days === null || measured.days <= SURE_DAYS;
  if (isClose && reaches(measured, SURE)) return 'sure';
  return reaches(measured, PERHAPS) ? 'perhaps' : 'nearest';
}

function reaches({ likeness, nearness, names }: Measured, least: typeof SURE): boolean {
  const isBorneOut = names >= least.names || likeness >= LIKENESS_WITHOUT_NAMES;
  return isBorneOut && nearness >= least.nearness && likeness >= least.likeness;
}

/** Nearness has no upper end; the score is in 0..1 and ranks the same. */
export function scoreOf(nearness: number): number {
  return nearness / (1 + nearness);
}

/** Why, for the reader to check: the shared names, words and numbers that weigh most, and the days between. */
export function explain(
  signature: Signature,
  read: Profile,
  kept: Profile,
  days: number | null,
): readonly MatchReason[] {
  const shared = sharedLabels(signature, read, kept);
  const [names, words, numbers] = [shared('name'), shared('word'), shared('number')];
  return [
    ...(names.length > 0 ? [{ kind: 'same-names', names } as const] : []),
    ...(words.length > 0 ? [{ kind: 'same-words', words } as const] : []),
    ...(numbers.length > 0 ? [{ kind: 'same-numbers', numbers } as const] : []),
    ...(days === null ? [] : [{ kind: 'days-apart', days } as const]),
  ];
}

function sharedLabels(
  signature: Signature,
  read: Profile,
  kept: Profile,
): (kind: TermKind) => readonly string[] {
  const keptWeights = new Map([...kept.terms].map((hash, at) => [hash, kept.weights[at] ?? 0]));
  const readWeights = new Map([...read.terms].map((hash, at) => [hash, read.weights[at] ?? 0]));
  const massOf = (hash: number): number =>
    ((readWeights.get(hash) ?? 0) / FULL) * ((keptWeights.get(hash) ?? 0) / FULL);
  const heaviest = signature.terms
    .filter((term) => massOf(term.hash) > 0)
    .sort((a, b) => massOf(b.hash) - massOf(a.hash));
  return (kind) => {
    const labels = heaviest.filter((term) => term.kind === kind).map((term) => term.label);
    return [...new Set(labels)].slice(0, MOST_NAMED);
  };
}
