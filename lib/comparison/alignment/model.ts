// Weights of the alignment model. Written by bench/train-alignment.ts; do not edit by hand.

/** Logistic regression over FEATURES (features.ts), and the probabilities from which a pair counts. */
export const MODEL = {
  intercept: -3.355,
  /** In the order of FEATURES. */
  weights: [
    0.4365, // words
    0.1658, // names
    0.6764, // numbers
    0.3187, // prefixes
    2.581, // cosine
    0.9096, // sameValues
    -0.8384, // otherValues
    1.102, // once
    0.4667, // few
    0.3365, // some
    -0.4317, // many
    0.3033, // near
    1.775, // window
    0.3403, // neighbours
    0.6829, // through
    -0.1935, // rank
    -1.459, // latest
    -0.4737, // apart
    0.6214, // leads
    -0.2832, // length
    0.4454, // mutual
    2.079, // turns
  ],
  /** A pair is shown from here on: 85 % of the shown ones were right in cross-validation. */
  shownFrom: 0.409,
  /** A sentence with such a pair is not "only here": best F1 of that verdict in cross-validation. */
  matchedFrom: 0.409,
} as const;
