// Reading a whole article: sentences, words, quantities, dates, names and quotations of every block.
import type { Article } from '../article/article';
import type { AnalysedBlock, Analysis, Name, Quotation, Sentence, Stretch } from './analysis';
import type { Day } from './calendar';
import { toOriginal } from './characters';
import { dateContext, findDateline } from './dateline';
import { findDates } from './dates';
import { detectLanguage } from './detect';
import type { FoundName } from './found-name';
import { primaryTag, type Language, type Languages } from './language';
import { keyNames } from './name-keys';
import { findNames } from './names';
import { findQuantities } from './quantities';
import { findQuotations } from './quotations';
import { readBlock, type ReadBlock, type ReadSentence } from './read-block';
import { findSpeakers, type SpokenQuotation } from './speakers';
import { overlapping } from './sorted';
import { readWords } from './words';

/** The language an article is read in: its own, else what its text looks like; null when unknown. */
export function articleLanguage(article: Article): string | null {
  return primaryTag(article.language) ?? detectLanguage(article.blocks.map((block) => block.text).join('\n'));
}

/** The last reading of each article: the library and the comparison ask for the same one. */
const readings = new WeakMap<Article, { readonly language: Language; readonly analysis: Analysis }>();

/** Reads an article with the loaded languages. Pure; every span is in bounds of its block's text. Never throws. */
export function analyseArticle(article: Article, languages: Languages): Analysis {
  const language = languages.of(articleLanguage(article));
  const known = readings.get(article);
  if (known?.language === language) return known.analysis;
  const analysis = analyseIn(language, article);
  readings.set(article, { language, analysis });
  return analysis;
}

function analyseIn(language: Language, article: Article): Analysis {
  const title = article.title === null ? [] : [readBlock(article.title, language)];
  const blocks = [...title, ...article.blocks.map(({ text }) => readBlock(text, language))];
  const sentences = blocks.flatMap((block) => block.sentences);
  const named = nameDocument(sentences, language);
  const document: Document = {
    language,
    tag: article.language,
    dateline: findDateline(article.publishedAt, sentences, language),
    ...named,
    quotations: findSpeakers({
      blocks,
      quotations: findQuotations(blocks.map((block) => block.clean.text)),
      namesOf: (sentence) => named.names.get(sentence) ?? [],
      fullName: fullNames(named, blocks),
      language,
    }),
  };
  const analysed = blocks.map((block, index) => analyseBlock(block, index, document));
  return {
    language: language.tag,
    title: article.title === null ? null : (analysed[0] ?? null),
    blocks: analysed.slice(title.length),
  };
}

/** What all blocks of an article share. */
interface Document {
  readonly language: Language;
  readonly tag: string | null;
  readonly dateline: Day | null;
  readonly names: ReadonlyMap<ReadSentence, readonly FoundName[]>;
  readonly keys: ReadonlyMap<FoundName, string>;
  readonly quotations: readonly (readonly SpokenQuotation[])[];
}

function nameDocument(
  sentences: readonly ReadSentence[],
  language: Language,
): Pick<Document, 'names' | 'keys'> {
  const found = findNames(sentences, language);
  const names = new Map(sentences.map((sentence, index) => [sentence, found[index] ?? []]));
  return { names, keys: keyNames(found.flat(), language.names) };
}

/** The longest form of each name of the document, by its key. */
function fullNames(
  { names, keys }: Pick<Document, 'names' | 'keys'>,
  blocks: readonly ReadBlock[],
): (name: FoundName) => string {
  const longest = new Map<string, string>();
  const keyOf = (name: FoundName): string => keys.get(name) ?? name.words.join(' ');
  for (const block of blocks) {
    for (const name of block.sentences.flatMap((sentence) => names.get(sentence) ?? [])) {
      const text = block.clean.text.slice(name.start, name.end);
      if (text.length > (longest.get(keyOf(name))?.length ?? 0)) longest.set(keyOf(name), text);
    }
  }
  return (name) => longest.get(keyOf(name)) ?? name.words.join(' ');
}

function analyseBlock(block: ReadBlock, index: number, document: Document): AnalysedBlock {
  const quotations = document.quotations[index] ?? [];
  return {
    text: block.original,
    sentences: block.sentences.map((sentence) => analyseSentence(block, sentence, quotations, document)),
  };
}

function analyseSentence(
  block: ReadBlock,
  sentence: ReadSentence,
  quotations: readonly SpokenQuotation[],
  document: Document,
): Sentence {
  const { language, dateline, tag } = document;
  const place = <T extends Stretch>(item: T): T =>
    block.clean.map === null ? item : { ...item, ...toOriginal(block.clean, item.start, item.end) };
  const { dates, taken } = findDates(sentence.tokens, dateContext(dateline, language, tag));
  return {
    ...toOriginal(block.clean, sentence.start, sentence.end),
    words: readWords(sentence.tokens, language).map((word) => withText(place(word), block)),
    quantities: findQuantities(sentence.tokens, taken, language).map(place),
    dates: dates.map(place),
    names: (document.names.get(sentence) ?? []).map((name) => placeName(name, block, document)),
    quotations: overlapping(quotations, sentence).map((part) => place(clip(part, sentence))),
  };
}

function placeName(name: FoundName, block: ReadBlock, document: Document): Name {
  const { start, end } = toOriginal(block.clean, name.start, name.end);
  const key = document.keys.get(name) ?? name.words.join(' ');
  return { start, end, text: block.original.slice(start, end), key };
}

function withText<T extends Stretch & { readonly text: string }>(item: T, block: ReadBlock): T {
  // Equal texts are the same string here: the comparison costs nothing.
  return block.clean.text === block.original
    ? item
    : { ...item, text: block.original.slice(item.start, item.end) };
}

function clip({ start, end, speaker }: SpokenQuotation, sentence: Stretch): Quotation {
  return { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end), speaker };
}
