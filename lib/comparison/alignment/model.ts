// Weights of the alignment model. Written by bench/train-alignment.ts; do not edit by hand.

/** Logistic regression over FEATURES (features.ts), and the probabilities from which a pair counts. */
export const MODEL = {
  intercept: -4.009,
  /** In the order of FEATURES. */
  weights: [
    0.4369, // words
    0.1634, // names
    0.6952, // numbers
    0.3067, // prefixes
    2.897, // cosine
    0.9205, // sameValues
    -0.8633, // otherValues
    1.152, // once
    0.5089, // few
    0.3712, // some
    -0.3493, // many
    0.2715, // near
    1.933, // window
    0.3511, // neighbours
    0.5734, // through
    -0.1999, // rank
    -1.384, // latest
    -0.4902, // apart
    0.6517, // leads
    -0.113, // length
    0.4066, // mutual
    2.137, // turns
    0.4646, // kin
  ],
  /** A pair is shown from here on: 85 % of the shown ones were right in cross-validation. */
  shownFrom: 0.422,
  /** A sentence with such a pair is not "only here": best F1 of that verdict in cross-validation. */
  matchedFrom: 0.365,
} as const;
