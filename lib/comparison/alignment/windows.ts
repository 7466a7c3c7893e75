// A sentence cut into overlapping windows of content words, about a clause each.

/** Content words of a window, and how far it moves on. Bench: alignment. */
const WINDOW = 6;
const STEP = 3;

/** The windows of a sentence: the first starts with it, the last reaches its end. */
export interface Windows {
  readonly count: number;
  /** By index of the term: the windows that hold it, ascending. */
  readonly ofTerm: readonly (readonly number[])[];
}

/** Cuts a sentence of `length` content words; `places` tells where each of its terms stands. */
export function cutWindows(places: readonly (readonly number[])[], length: number): Windows {
  const last = Math.max(0, Math.ceil(length / STEP) - 2);
  const ofTerm = places.map((ofOne) => {
    const windows = new Set<number>();
    for (const place of ofOne) {
      const first = Math.max(0, Math.ceil((place - WINDOW + 1) / STEP));
      for (let at = first; at <= Math.min(last, Math.floor(place / STEP)); at += 1) windows.add(at);
    }
    return [...windows];
  });
  return { count: last + 1, ofTerm };
}
