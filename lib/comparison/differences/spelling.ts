// Whether two words are one name spelled in two ways, or two spellings that every editor would call the same.

/** Letters that may differ between two spellings of one name, at most. */
const MOST_EDITS = 2;

/** Shorter words are too easily two names. In letters. */
const LEAST_LENGTH = 5;

/** Edits as a share of the longer word, at most. */
const MOST_SHARE = 0.34;

/** Two edits make a near miss only in words this long, or under a common title. In letters. */
const LONG = 10;

/**
 * True for a near miss ("Woodward", "Woodard") that is no customary variant ("Betty", "Bettie"; "Center", "Centre").
 * `titled`: both stand under one title, so that two edits are believed in shorter names too ("Hofeller", "Hoffler").
 */
export function isNearMiss(a: string, b: string, titled: boolean): boolean {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < LEAST_LENGTH || /\d/.test(a + b) || isInflected(a, b)) return false;
  if (foldVariants(a) === foldVariants(b)) return false;
  const edits = countEdits(a, b);
  return edits === 1 || (edits === MOST_EDITS && edits / longer <= MOST_SHARE && (titled || longer >= LONG));
}

/** "Republican" and "Republicans" are forms of one word. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = [a, b].sort((one, other) => one.length - other.length);
  return (
    short !== undefined && long !== undefined && long.startsWith(short) && long.length - short.length <= 2
  );
}

/** Endings, letters and marks that editors and transliterations exchange, in the order they are folded. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/\p{M}|[^\p{L}]/gu, ''],
  [/tre(s?)$/, 'ter$1'],
  [/^[gky](?=[iu])/, ''],
  [/ph/g, 'f'],
  [/kh|h/g, ''],
  [/c|q/g, 'k'],
  [/z/g, 's'],
  [/[aeiouy]+/g, 'a'],
  [/(.)\1+/gu, '$1'],
];

/** A rough sound of a name, the same for spellings that every editor would call one name. */
function foldVariants(word: string): string {
  return VARIANTS.reduce((text, [pattern, to]) => text.replace(pattern, to), word.normalize('NFD'));
}

/** Damerau and Levenshtein's distance with neighbouring letters exchanged as one edit; stops above MOST_EDITS. */
function countEdits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_EDITS) return MOST_EDITS + 1;
  let [before, above]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const exchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1),
        row > 1 && column > 1 && exchanged ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, above] = [above, current];
  }
  return above[b.length] ?? 0;
}
