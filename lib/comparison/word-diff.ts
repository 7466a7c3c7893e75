// What differs between the wording of two passages, word by word, as data to show; which texts differ is decided elsewhere.
import { diffArrays } from 'diff';

/** A stretch of wording. `same` is written as in the first text, `removed` stands only there, `added` only in the second. */
export interface WordingPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A word or a mark with the white space behind it; `key` is what makes two of them equal. */
interface Unit {
  readonly text: string;
  readonly key: string;
  readonly isWord: boolean;
}

/** Fewer words than this between two changes are shown as changed too: confetti of one word is hard to read. */
const WORDS_BETWEEN_CHANGES = 2;

/** Changes looked for before two texts count as wholly different. Keeps the time linear in the length of the texts. */
const MOST_CHANGES = 400;

/** Intl.Segmenter takes quadratic time on long texts in Node 20; longer texts are cut at a space. */
const SEGMENTED_LENGTH = 2_000;

/** A run of units that is the same in both texts, or changed from one to the other (either side may be empty). */
interface Run {
  readonly same: boolean;
  readonly from: readonly Unit[];
  readonly to: readonly Unit[];
}

/**
 * Compares two texts word by word (Myers' diff of the `diff` package over words, in any script). The parts in order:
 * `same` and `removed` together are `a`; `same` and `added` together are `b`, but for forms of quotes, dashes and spaces.
 */
export function diffWording(a: string, b: string): readonly WordingPart[] {
  const from = cutUnits(a);
  const to = cutUnits(b);
  return absorbShortRuns(findRuns(from, to)).flatMap(toParts);
}

function findRuns(from: readonly Unit[], to: readonly Unit[]): readonly Run[] {
  const keys = (units: readonly Unit[]) => units.map(({ key }) => key);
  const changes = diffArrays(keys(from), keys(to), { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return [{ same: false, from, to }];
  let [at, bt] = [0, 0];
  return changes.map(({ added, removed, count = 0 }) => {
    const run = {
      same: !added && !removed,
      from: added ? [] : from.slice(at, at + count),
      to: removed ? [] : to.slice(bt, bt + count),
    };
    at += run.from.length;
    bt += run.to.length;
    return run;
  });
}

/** Makes one change of neighbouring changes and of those with hardly a word between them. */
function absorbShortRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  runs.forEach((run, at) => {
    const last = joined.at(-1);
    const isBetween = at > 0 && at < runs.length - 1;
    const changed = !run.same || (isBetween && countWords(run.from) < WORDS_BETWEEN_CHANGES);
    if (!changed || last === undefined || last.same) joined.push({ ...run, same: !changed });
    else
      joined.splice(-1, 1, { same: false, from: [...last.from, ...run.from], to: [...last.to, ...run.to] });
  });
  return joined;
}

function countWords(units: readonly Unit[]): number {
  return units.filter(({ isWord }) => isWord).length;
}

function toParts({ same, from, to }: Run): readonly WordingPart[] {
  const parts: readonly WordingPart[] = [
    { kind: same ? 'same' : 'removed', text: join(from) },
    { kind: 'added', text: same ? '' : join(to) },
  ];
  return parts.filter(({ text }) => text !== '');
}

function join(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('');
}

/** White space before the first word belongs to the first unit, all other to the unit before it. */
function cutUnits(text: string): readonly Unit[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const units: Unit[] = [];
  for (const piece of cutPieces(text)) {
    for (const { segment, isWordLike } of segmenter.segment(piece)) {
      const key = keyOf(segment);
      const last = units.at(-1);
      if (key === '' && last !== undefined) units.splice(-1, 1, { ...last, text: last.text + segment });
      else units.push({ text: segment, key, isWord: isWordLike ?? false });
    }
  }
  return units;
}

function cutPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > SEGMENTED_LENGTH) {
    const space = rest.lastIndexOf(' ', SEGMENTED_LENGTH);
    const cut = space > 0 ? space + 1 : SEGMENTED_LENGTH;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}

/** Forms of one character that change no wording: composed letters, curly quotes, long dashes, all white space. */
function keyOf(segment: string): string {
  return segment
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/[\u201C-\u201E\u00AB\u00BB]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .trim();
}
