// One sentence as differences read it: its content words with their places, names, dates, figures and cue words.
import type { AnalysedBlock, Name, Sentence, Stretch, Word } from '../../language/analysis';
import { cutClauses } from '../alignment/clauses';
import type { SentenceRef } from '../compared';
import type { CueKind } from './cues';
import type { Rules } from './rules';
import { toFigure, type Figure } from './tolerance';

/** A figure of the sentence with its words as written. */
export interface PlacedFigure extends Figure, Stretch {
  readonly text: string;
}

/** A word of the sentence that is not part of a figure or a date. */
export interface SceneWord extends Stretch {
  readonly norm: string;
  readonly stem: string;
  /** Function and reporting words separate, but say nothing. */
  readonly stop: boolean;
  /** "and": what stands behind it is said of something else. */
  readonly joiner: boolean;
  readonly named: boolean;
  /** "old", "after": no number counts it. */
  readonly neverCounted: boolean;
  readonly cues: ReadonlySet<CueKind>;
  /** The group of nouns it counts with, null for none. */
  readonly group: string | null;
}

/** A sentence with all that may speak for or against a difference. */
export interface Scene {
  readonly ref: SentenceRef;
  /** Text of the block. */
  readonly text: string;
  readonly sentence: Sentence;
  readonly words: readonly SceneWord[];
  /** Different content stems. */
  readonly stems: ReadonlySet<string>;
  readonly figures: readonly PlacedFigure[];
  readonly clauses: readonly Stretch[];
  /** Names of what is reported: those of who reports it ("police in Oslo said") left out. */
  readonly names: readonly Name[];
  /** The people and things a pronoun of the sentence may stand for: the names of the sentence before it that has any. */
  readonly namesBefore: readonly Name[];
  /** The stretches that say who reports it. */
  readonly attributions: readonly Stretch[];
  /** True when the paragraph quotes a market: prices are right at their moment only. */
  readonly market: boolean;
}

/** Reads the sentences of one block; `lastNames` are those of the last sentence before it that has any. */
export function readScenes(
  at: Omit<SentenceRef, 'sentence'>,
  { text, sentences }: AnalysedBlock,
  lastNames: readonly Name[],
  rules: Rules,
): readonly Scene[] {
  const market = sentences.some(({ words }) => words.some(({ norm }) => rules.cuesOf(norm).has('market')));
  return sentences.map((sentence, index) => ({
    ...readScene(text, sentence, rules),
    ref: { ...at, sentence: index },
    namesBefore: sentences.slice(0, index).findLast(({ names }) => names.length > 0)?.names ?? lastNames,
    market,
  }));
}

function readScene(
  text: string,
  sentence: Sentence,
  rules: Rules,
): Omit<Scene, 'ref' | 'market' | 'namesBefore'> {
  const taken = [...sentence.quantities, ...sentence.dates];
  const words = sentence.words
    .filter((word) => !taken.some((stretch) => overlaps(word, stretch)))
    .map((word) => toSceneWord(word, sentence, rules));
  const clauses = cutClauses(text, sentence);
  const attributions = findAttributions(sentence, clauses, rules);
  const said = (name: Name) => attributions.some((stretch) => overlaps(name, stretch));
  return {
    text,
    sentence,
    words,
    stems: new Set(words.filter(({ stop }) => !stop).map(({ stem }) => stem)),
    figures: readFigures(text, sentence),
    clauses,
    names: sentence.names.filter((name) => !said(name) && !isTimeZone(name, text, sentence)),
    attributions,
  };
}

function toSceneWord(word: Word, sentence: Sentence, rules: Rules): SceneWord {
  const { start, end, norm, stem } = word;
  const stop = word.stop || rules.isPrecision(norm);
  const named = sentence.names.some((name) => overlaps(word, name));
  return {
    start,
    end,
    norm,
    stem,
    stop,
    joiner: rules.isJoiner(norm),
    named,
    neverCounted: rules.isNeverCounted(norm),
    cues: rules.cuesOf(norm),
    group: rules.groupOf(norm),
  };
}

/** "5 p.m. EDT": what stands right behind a time of day names no one. */
function isTimeZone(name: Name, text: string, { dates }: Sentence): boolean {
  return dates.some(
    (date) =>
      date.grain === 'time' && date.end <= name.start && text.slice(date.end, name.start).trim() === '',
  );
}

/** Four digits that may be a year count nothing when no noun follows them. */
const LIKE_A_YEAR = /^(?:1[89]|20)\d\d$/;

function readFigures(text: string, { quantities }: Sentence): readonly PlacedFigure[] {
  return quantities
    .filter(({ ordinal }) => !ordinal)
    .map((quantity) => ({ quantity, written: text.slice(quantity.start, quantity.end) }))
    .filter(
      ({ quantity, written }) =>
        quantity.unit !== null || quantity.head !== null || !LIKE_A_YEAR.test(written),
    )
    .map(({ quantity, written }) => ({
      ...toFigure(quantity, written),
      start: quantity.start,
      end: quantity.end,
      text: written,
    }));
}

/**
 * In a clause with a verb of saying: all up to the verb when figures or dates follow it ("officials said 12 people"),
 * the whole clause when it has none (", the company said").
 */
function findAttributions(
  sentence: Sentence,
  clauses: readonly Stretch[],
  { isSpeech }: Rules,
): readonly Stretch[] {
  const values = [...sentence.quantities, ...sentence.dates];
  return clauses.flatMap((clause) => {
    const verb = sentence.words.find((word) => overlaps(word, clause) && isSpeech(word.norm));
    if (verb === undefined) return [];
    const inside = values.filter((value) => overlaps(value, clause));
    if (inside.length === 0) return [clause];
    return inside.every((value) => value.start > verb.start) ? [{ start: clause.start, end: verb.end }] : [];
  });
}

export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && one.end > other.start;
}
