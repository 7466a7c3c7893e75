// Weights of the alignment model. Written by bench/train-alignment.ts; do not edit by hand.

/** Logistic regression over FEATURES (features.ts), and the probabilities from which a pair counts. */
export const MODEL = {
  intercept: -3.958,
  /** In the order of FEATURES. */
  weights: [
    0.4491, // words
    0.1448, // names
    0.6792, // numbers
    0.3013, // prefixes
    2.952, // cosine
    0.9439, // sameValues
    -0.852, // otherValues
    1.141, // once
    0.4989, // few
    0.3808, // some
    -0.3468, // many
    0.2735, // near
    1.899, // window
    0.3549, // neighbours
    0.5667, // through
    -0.1989, // rank
    -1.367, // latest
    -0.4864, // apart
    0.6424, // leads
    -0.1451, // length
    0.4042, // mutual
    2.139, // turns
    0.493, // kin
  ],
  /** A pair is shown from here on: 85 % of the shown ones were right in cross-validation. */
  shownFrom: 0.424,
  /** A sentence with such a pair is not "only here": best F1 of that verdict in cross-validation. */
  matchedFrom: 0.365,
} as const;
