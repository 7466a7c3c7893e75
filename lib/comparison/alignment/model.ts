// Weights of the alignment model. Written by bench/train-alignment.ts; do not edit by hand.

/** Logistic regression over FEATURES (features.ts), and the probabilities from which a pair counts. */
export const MODEL = {
  intercept: -3.448,
  /** In the order of FEATURES. */
  weights: [
    0.4229, // words
    0.1768, // names
    0.6503, // numbers
    0.3125, // prefixes
    3.292, // cosine
    0.9385, // sameValues
    -0.9095, // otherValues
    1.116, // once
    0.4619, // few
    0.3494, // some
    -0.4391, // many
    0.3009, // near
    2.087, // window
    0.3429, // neighbours
    0.6782, // through
    -0.192, // rank
    -1.436, // latest
    -0.5164, // apart
    0.6254, // leads
    -0.2647, // length
    0.4927, // mutual
  ],
  /** A pair is shown from here on: 85 % of the shown ones were right in cross-validation. */
  shownFrom: 0.41,
  /** A sentence with such a pair is not "only here": best F1 of that verdict in cross-validation. */
  matchedFrom: 0.41,
} as const;
