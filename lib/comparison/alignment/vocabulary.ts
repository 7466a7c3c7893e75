// The sentences of the compared articles as numbered terms: what alignment compares instead of text.
import type { Sentence, Stretch, Word } from '../../language/analysis';
import type { Language, Languages } from '../../language/language';
import type { ComparedInput, RepeatedBlock, SentenceRef } from '../compared';
import { isApparatus } from '../apparatus';
import { weakWords } from './weak-words';

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
  readonly hasTerm: ReadonlySet<number>;
  /** Quantities and dates by what they say: "#10 official", "@2015-01-02". */
  readonly values: ReadonlySet<string>;
  /** The units and heads its quantities are about. */
  readonly measured: ReadonlySet<string>;
}

export interface Vocabulary {
  /** The stem of each term. */
  readonly stems: readonly string[];
  /** By term: the groups of words of like meaning it is in ("en 12"), of every language it was read in. */
  readonly kin: readonly ReadonlySet<string>[];
  /** Units of each input in reading order. */
  readonly units: readonly (readonly Unit[])[];
}

/** Reads the terms of every sentence that is not in a repeated block and tells something of the event. */
export function readVocabulary(
  inputs: readonly ComparedInput[],
  repeated: readonly RepeatedBlock[],
  languages: Languages,
): Vocabulary {
  const stems: string[] = [];
  const numbers = new Map<string, number>();
  const kin: Set<string>[] = [];
  const intern = (stem: string, language: Language): number => {
    const term = numbers.get(stem) ?? stems.length;
    if (term === stems.length) {
      numbers.set(stem, term);
      stems.push(stem);
      kin.push(new Set());
    }
    for (const group of language.kinGroups(stem)) kin[term]?.add(`${language.tag} ${group}`);
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
      .map(({ ref, sentence, text }) => ({ ref, text, ...readTerms(sentence, language, weak, intern) }));
  });
  return { stems, kin, units };
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
  intern: (stem: string, language: Language) => number,
): Omit<Unit, 'ref' | 'text'> {
  const words = sentence.words.filter((word) => !word.stop && !weak.has(word.norm));
  const sequence = words.map((word) => intern(word.stem, language));
  const kinds = words.map((word) => kindOf(word, sentence, language));
  const terms = [...new Set(sequence)];
  return { sentence, sequence, words, kinds, terms, hasTerm: new Set(terms), ...readValues(sentence) };
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
