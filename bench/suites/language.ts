// The language layer on its own invented texts: how much is read right, beside Intl.Segmenter alone, and how fast.
import type { Metrics, Suite } from '../suite';
import { median } from '../timing';
import { analyseArticle } from '../../lib/language/analyse';
import type { Languages } from '../../lib/language/language';
import { loadLanguages } from '../../lib/language/load';
import { HOSTILE_PIECES, repeatTo } from '../../tests/unit/language/gold/hostile';
import { DATE_CASES } from '../../tests/unit/language/gold/dates';
import { QUANTITY_CASES } from '../../tests/unit/language/gold/quantities';
import { QUOTATION_CASES } from '../../tests/unit/language/gold/quotations';
import {
  articleOf,
  describeExpected,
  describeQuantity,
  sentencesOf,
  spokenIn,
  unmark,
} from '../../tests/unit/language/gold/score';
import { SENTENCE_CASES } from '../../tests/unit/language/gold/sentences';

export const suite: Suite = {
  title: 'Reading language: sentence boundaries, quantities, dates, quotations and their speakers',
  async run({ dump }) {
    const cases = [...QUANTITY_CASES, ...DATE_CASES, ...QUOTATION_CASES, ...SENTENCE_CASES];
    const languages = await loadLanguages(cases.map(([language]) => language));
    const metrics = {
      quantities: scoreQuantities(languages, dump),
      dates: scoreDates(languages, dump),
      ...scoreQuotations(languages, dump),
      ...scoreBoundaries((text, language) => ends(sentencesOf(text, language, languages))),
      msPerThousandWords: timeReading(languages),
      hostileGrowth: worstGrowth(languages),
    };
    return { cases: cases.length, metrics, peers: { 'Intl.Segmenter': scoreBoundaries(segmenterEnds) } };
  },
};

type Dump = (caseId: string, prediction: unknown) => void;

/** Share of the cases in which every quantity is right and none is added. */
function scoreQuantities(languages: Languages, dump: Dump): number {
  const right = QUANTITY_CASES.filter(([language, text, expected], index) => {
    const found = sentencesOf(text, language, languages).flatMap(({ quantities }) => quantities);
    const stem = (word: string): string => languages.of(language).stem(word);
    const wanted = expected.map((quantity, place) => describeExpected(quantity, found[place], stem));
    dump(`quantity-${index}`, { language, text, found });
    return found.map(describeQuantity).join() === wanted.join();
  });
  return right.length / QUANTITY_CASES.length;
}

function scoreDates(languages: Languages, dump: Dump): number {
  const right = DATE_CASES.filter(([language, text, expected], index) => {
    const found = sentencesOf(text, language, languages).flatMap(({ dates }) => dates);
    dump(`date-${index}`, { language, text, found });
    return found.map(({ iso }) => iso).join() === expected.join();
  });
  return right.length / DATE_CASES.length;
}

/** Precision and recall of quotations, and the share of the found ones with the right speaker ("unclear" included). */
function scoreQuotations(languages: Languages, dump: Dump): Metrics {
  let [found, wanted, hits, speakers] = [0, 0, 0, 0];
  QUOTATION_CASES.forEach(([language, paragraphs, expected], index) => {
    const spoken = spokenIn(analyseArticle(articleOf(paragraphs, language), languages).blocks);
    dump(`quotation-${index}`, { language, paragraphs, spoken });
    const speakerOf = new Map(spoken);
    found += spoken.length;
    wanted += expected.length;
    const right = expected.filter(([words]) => speakerOf.has(words));
    hits += right.length;
    speakers += right.filter(([words, speaker]) => speakerOf.get(words) === speaker).length;
  });
  return { quotationPrecision: hits / found, quotationRecall: hits / wanted, speakerRight: speakers / hits };
}

/** F1 of sentence ends over all cases. */
function scoreBoundaries(read: (text: string, language: string) => readonly number[]): Metrics {
  let [found, wanted, hits] = [0, 0, 0];
  for (const [language, marked] of SENTENCE_CASES) {
    const { text, sentences } = unmark(marked, language);
    const expected = new Set<number>();
    let at = 0;
    for (const sentence of sentences) {
      at = text.indexOf(sentence, at) + sentence.length;
      expected.add(at);
    }
    const given = read(text, language);
    found += given.length;
    wanted += expected.size;
    hits += given.filter((end) => expected.has(end)).length;
  }
  return { boundaryF1: (2 * hits) / (found + wanted) };
}

function ends(stretches: readonly { readonly end: number }[]): readonly number[] {
  return stretches.map(({ end }) => end);
}

function segmenterEnds(text: string, language: string): readonly number[] {
  const segmenter = new Intl.Segmenter(language === 'xx' ? 'und' : language, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ index, segment }) => index + segment.trimEnd().length);
}

const ROUNDS = 25;
/** A paragraph as newspapers write them, invented; it is read with other numbers each time. */
const PARAGRAPH = `The harbour board of Ostin said on Tuesday that it would close the old mill bridge for at least NN weeks after
engineers found a crack in one of its piers. “We would rather be late than sorry,” said Mara Quill, who has led the board since 2015. The
bridge carries about NN00 cars a day, and traders on the east bank fear that the closure will cost them more than $NN million. A spokesman for
the traders, Tom Ashby, called the plan “rushed” and asked the council to keep one lane open. The council, which meets again on Friday, has
not yet answered. Similar cracks were found in NN other bridges last year, according to the state's transport office.`;

/** Median milliseconds of processor time for 1,000 English words of ordinary news text, warm. */
function timeReading(languages: Languages): number {
  const paragraphs = Array.from({ length: 10 }, (_, round) => PARAGRAPH.replaceAll('NN', String(round + 2)));
  const article = articleOf(paragraphs, 'en');
  const words = paragraphs.join(' ').split(/\s+/).length;
  for (let round = 0; round < 2 * ROUNDS; round += 1) analyseArticle({ ...article }, languages);
  return median(Array.from({ length: ROUNDS }, () => timeOf(article, languages))) / (words / 1000);
}

/** Texts read faster than this are too quick to tell growth from noise. In milliseconds for 12,000 characters. */
const LEAST_MS = 5;

/** The worst factor by which processor time grows per doubling, from hostile texts of 12,000 to 48,000 characters. */
function worstGrowth(languages: Languages): number {
  const growths = HOSTILE_PIECES.flatMap((piece) =>
    ['en', 'de', 'zh'].map((language) => {
      const timeAt = (length: number): number => {
        const article = articleOf([repeatTo(piece, length)], language);
        return Math.min(...Array.from({ length: 3 }, () => timeOf(article, languages)));
      };
      const short = timeAt(12_000);
      return short < LEAST_MS ? 1 : Math.sqrt(timeAt(48_000) / short);
    }),
  );
  return Math.max(...growths);
}

/** Processor time of one reading, in ms. Of a copy: what was read of an article is remembered with it. */
function timeOf(article: ReturnType<typeof articleOf>, languages: Languages): number {
  const copy = { ...article };
  const start = process.cpuUsage();
  analyseArticle(copy, languages);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
