// Time to compare whole articles, everything included, beside jsdiff's diffWords on the same texts: interleaved, medians.
import { diffWords } from 'diff';
import type { Article } from '../../lib/article/article';
import { compare } from '../../lib/comparison/compare';
import { loadLanguages } from '../../lib/language/load';
import { takeReports } from '../event-reports';
import type { Suite, SuiteResult } from '../suite';
import { median, timeOf } from '../timing';

/** Runs of each work after warming up; their medians count. */
const RUNS = 15;
const WARM_UP = 5;
/** Words of an article, as the goals name them; growth is measured from a quarter of it to four times as many. */
const WORDS = 1_000;

async function run(): Promise<SuiteResult> {
  const languages = await loadLanguages(['en']);
  const texts = (count: number, words: number): readonly Article[] => takeReports(count, words);
  // Copies, for what was read of an article is remembered with it, and reading belongs to the work.
  const collate = (articles: readonly Article[]) => () =>
    compare(
      articles.map((article) => ({ ...article })),
      languages,
    );
  const works = {
    'two x 250': collate(texts(2, WORDS / 4)),
    'two x 1000': collate(texts(2, WORDS)),
    'two x 4000': collate(texts(2, WORDS * 4)),
    'four x 1000': collate(texts(4, WORDS)),
    'eight x 1000': collate(texts(8, WORDS)),
    'jsdiff two x 1000': diffAll(texts(2, WORDS)),
    'jsdiff eight x 1000': diffAll(texts(8, WORDS)),
  };
  const ms = interleave(works);
  const power = (one: keyof typeof works, other: keyof typeof works, factor: number): number =>
    Math.log(ms[other] / ms[one]) / Math.log(factor);
  return {
    cases: RUNS,
    metrics: {
      'ms:two x 1000': ms['two x 1000'],
      'ms:eight x 1000': ms['eight x 1000'],
      'ratio:jsdiff two': ms['two x 1000'] / ms['jsdiff two x 1000'],
      'ratio:jsdiff eight': ms['eight x 1000'] / ms['jsdiff eight x 1000'],
      'exponent:length': power('two x 250', 'two x 4000', 16),
      'exponent:articles': power('two x 1000', 'eight x 1000', 4),
    },
    peers: {
      jsdiff: { 'ms:two x 1000': ms['jsdiff two x 1000'], 'ms:eight x 1000': ms['jsdiff eight x 1000'] },
    },
  };
}

/** diffWords of every two of the texts. */
function diffAll(articles: readonly Article[]): () => unknown {
  const texts = articles.map(({ blocks }) => blocks.map(({ text }) => text).join('\n\n'));
  return () => texts.map((one, at) => texts.slice(at + 1).map((other) => diffWords(one, other)));
}

/** The median time of each work in ms; each round does all of them, so that a busy machine slows all alike. */
function interleave<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[]; // The keys of the record given.
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < WARM_UP + RUNS; round += 1) {
    for (const name of names) {
      const took = timeOf(works[name]);
      if (round >= WARM_UP) times.get(name)?.push(took);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

export const suite: Suite = { title: 'Time to compare', run };
