// Whether a later report may only bring a figure up to date: a toll that grows between two reports is no contradiction.
import type { ComparedInput } from '../compared';
import type { Claim } from './claims';

/** Reports closer in time than this are of one hour: their figures disagree. In ms. */
const LEAST_APART_MS = 30 * 60_000;

/** True when the reports are of different times and the figure is one that can have grown in between. */
export function maybeUpdated(inputs: readonly ComparedInput[], a: Claim, b: Claim): boolean {
  const [one, other] = [publishedOf(inputs, a), publishedOf(inputs, b)];
  if (one === null || other === null || Math.abs(one - other) < LEAST_APART_MS) return false;
  const [earlier, later] = one < other ? [a, b] : [b, a];
  return later.figure.quantity.value > earlier.figure.quantity.value && earlier.figure.quantity.unit !== '%';
}

function publishedOf(inputs: readonly ComparedInput[], claim: Claim): number | null {
  const published = inputs[claim.scene.ref.article]?.article.publishedAt ?? null;
  return published === null ? null : Date.parse(published);
}
