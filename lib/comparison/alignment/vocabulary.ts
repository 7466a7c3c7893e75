// The sentences of the compared articles as numbered terms: what alignment compares instead of text.
import type { Sentence, Stretch, Word } from '../../language/analysis';
import type { Language, Languages } from '../../language/language';
import type { ComparedInput, RepeatedBlock, SentenceRef } from '../compared';
import { isApparatus } from '../apparatus';
import { Numbering } from '../numbering';
import { indexTurns, readTurns, type TurnRows } from './turns';
import { weakWords } from './weak-words';
import { cutWindows, type Windows } from './windows';

/** What a term is: only ordinary words may match in another form. */
export type TermKind = 'word' | 'name' | 'number' | 'date';

/** One sentence that takes part in the alignment. */
export interface Unit {
  readonly ref: SentenceRef;
  readonly sentence: Sentence;
  /** Text of its block. */
  readonly text: string;
  /** The terms of the content words in reading order; a term may stand twice. */
  readonly sequence: readonly number[];
  /** The word and the kind of each of `sequence`. */
  readonly words: readonly Word[];
  readonly kinds: readonly TermKind[];
  /** The different terms of `sequence`. */
  readonly terms: readonly number[];
  /** The index of each term in `terms`. */
  readonly indexOf: ReadonlyMap<number, number>;
  /** By index in `terms`: where in `sequence` the term stands, ascending. */
  readonly places: readonly (readonly number[])[];
  readonly windows: Windows;
  /** Its words in a row, numbered over all sentences. */
  readonly turns: ReadonlySet<number>;
  /** Quantities and dates by what they say: "#10 official", "@2015-01-02". */
  readonly values: ReadonlySet<string>;
  /** The units and heads its quantities are about. */
  readonly measured: ReadonlySet<string>;
}

/** One article as alignment reads it. */
export interface TermedArticle {
  /** In reading order. */
  readonly units: readonly Unit[];
  /** By term: the indices of the units that have it, ascending. */
  readonly rows: readonly (readonly number[])[];
  readonly turnRows: TurnRows;
  /** By term: its kind where it first stands. */
  readonly kinds: readonly (TermKind | undefined)[];
}

export interface Vocabulary {
  /** The stem of each term. */
  readonly stems: readonly string[];
  /** The terms of each group of words of like meaning, a group for every language it was read in. */
  readonly families: readonly ReadonlySet<number>[];
  /** One for each input. */
  readonly articles: readonly TermedArticle[];
}

/** Reads the terms of every sentence that is not in a repeated block and tells something of the event. */
export function readVocabulary(
  inputs: readonly ComparedInput[],
  repeated: readonly RepeatedBlock[],
  languages: Languages,
): Vocabulary {
  const stems = new Numbering();
  const turns = new Numbering();
  const families = new Map<string, Set<number>>();
  const intern: Intern = (stem, language) => {
    const term = stems.numberOf(stem);
    for (const group of language.kinGroups(stem)) {
      const name = `${language.tag} ${group}`;
      const family = families.get(name);
      if (family === undefined) families.set(name, new Set([term]));
      else family.add(term);
    }
    return term;
  };
  const skipped = new Set(repeated.map((one) => `${one.article} ${one.block}`));
  const units = inputs.map((input, article) => {
    const language = languages.of(input.analysis.language);
    const weak = weakWords(language.tag);
    return listSentences(input, article)
      .filter(({ ref }) => !skipped.has(`${article} ${ref.block}`))
      .map((one) => ({ ...one, text: input.analysis.blocks[one.ref.block]?.text ?? '' }))
      .filter(({ sentence, text }) => !isApparatus(sentence, text, language.tag))
      .map(({ ref, sentence, text }): Unit => {
        const inARow = readTurns(sentence).map((turn) => turns.numberOf(turn));
        return { ref, text, ...readTerms(sentence, language, weak, intern), turns: new Set(inARow) };
      });
  });
  const articles = units.map((own) => ({
    units: own,
    turnRows: indexTurns(own),
    ...indexTerms(own, stems.known.length),
  }));
  return { stems: stems.known, families: [...families.values()], articles };
}

type Intern = (stem: string, language: Language) => number;

function indexTerms(units: readonly Unit[], size: number): Pick<TermedArticle, 'rows' | 'kinds'> {
  const rows: number[][] = Array.from({ length: size }, () => []);
  const kinds = new Array<TermKind | undefined>(size).fill(undefined);
  for (const [row, unit] of units.entries()) {
    for (const term of unit.terms) rows[term]?.push(row);
    unit.sequence.forEach((term, at) => (kinds[term] ??= unit.kinds[at]));
  }
  return { rows, kinds };
}

/** All sentences of an input with their references, in reading order. */
export function listSentences(
  input: ComparedInput,
  article: number,
): readonly { readonly ref: SentenceRef; readonly sentence: Sentence }[] {
  return input.analysis.blocks.flatMap((block, at) =>
    block.sentences.map((sentence, index) => ({ ref: { article, block: at, sentence: index }, sentence })),
  );
}

function readTerms(
  sentence: Sentence,
  language: Language,
  weak: ReadonlySet<string>,
  intern: Intern,
): Omit<Unit, 'ref' | 'text' | 'turns'> {
  const words = sentence.words.filter((word) => !word.stop && !weak.has(word.norm));
  const sequence = words.map((word) => intern(word.stem, language));
  const kinds = words.map((word) => kindOf(word, sentence, language));
  const terms = [...new Set(sequence)];
  const indexOf = new Map(terms.map((term, index) => [term, index]));
  const places = terms.map((): number[] => []);
  sequence.forEach((term, at) => places[indexOf.get(term) ?? 0]?.push(at));
  const windows = cutWindows(places, sequence.length);
  return { sentence, sequence, words, kinds, terms, indexOf, places, windows, ...readValues(sentence) };
}

function kindOf(word: Word, sentence: Sentence, language: Language): TermKind {
  const isWithin = ({ start, end }: Stretch): boolean => start <= word.start && end >= word.end;
  if (sentence.dates.some(isWithin)) return 'date';
  if (/^\d/.test(language.stem(word.norm))) return 'number';
  return sentence.names.some(isWithin) ? 'name' : 'word';
}

function readValues(sentence: Sentence): Pick<Unit, 'values' | 'measured'> {
  const values = new Set<string>();
  const measured = new Set<string>();
  for (const { value, unit, head, ordinal } of sentence.quantities) {
    if (ordinal) continue;
    const about = unit ?? head ?? '';
    values.add(`#${value} ${about}`);
    if (about !== '') measured.add(about);
  }
  for (const { iso, grain } of sentence.dates) if (grain !== 'time') values.add(`@${iso}`);
  return { values, measured };
}
