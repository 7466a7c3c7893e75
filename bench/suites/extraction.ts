// How well pages are read: Collate beside Readability alone and defuddle, all on jsdom.
import type { Gold } from '../extraction/pages';
import { CORE_SETS, METADATA_SETS, loadPages, standfirstOf, type BenchPage } from '../extraction/pages';
import {
  areSameAuthors,
  holdsParagraphs,
  isNearTitle,
  isSameDay,
  isSameLanguage,
} from '../extraction/metadata-score';
import { runTasks } from '../extraction/pool';
import type { Prediction, ReaderName } from '../extraction/readers';
import { mean, pageFigures, poolScores, scorePage, type PageScore } from '../extraction/score';
import type { Metrics, Suite, SuiteOptions, SuiteResult } from '../suite';

/**
 * Words after the suite's name: sets to run (all when none is named), `alone` to leave the peers out, and
 * `without:STAGE` to leave out stages of Collate.
 */
async function run({ data, dump, rest }: SuiteOptions): Promise<SuiteResult> {
  if (data === null) throw new Error('Give the folder of the extraction data with --data.');
  const named = [...CORE_SETS, ...METADATA_SETS].filter((set) => rest.includes(set));
  const pages = loadPages(data, named.length > 0 ? named : [...CORE_SETS, ...METADATA_SETS]);
  const readers: readonly ReaderName[] = rest.includes('alone')
    ? ['collate']
    : ['collate', 'readability', 'defuddle'];
  const without = rest
    .filter((word) => word.startsWith('without:'))
    .map((word) => word.slice('without:'.length));
  const now = new Date().toISOString();
  const results = await runTasks(pages.map((page) => ({ page, readers, now, without })));
  const byId = new Map(results.map((result) => [result.id, result.predictions]));
  for (const { id } of pages) dump(id, byId.get(id)?.collate?.article ?? null);
  const figures = (reader: ReaderName): Metrics =>
    measure(pages.map((page) => ({ page, prediction: byId.get(page.id)?.[reader] ?? null })));
  const peers = readers.slice(1).map((reader) => [reader, figures(reader)] as const);
  return { cases: pages.length, metrics: figures('collate'), peers: Object.fromEntries(peers) };
}

interface Read {
  readonly page: BenchPage;
  readonly prediction: Prediction | null;
}

function measure(reads: readonly Read[]): Metrics {
  const core = reads.filter(({ page }) => CORE_SETS.some((set) => set === page.set));
  return {
    ...bodyFigures(core, ''),
    ...metadataFigures(core, ''),
    ...Object.assign({}, ...CORE_SETS.map((set) => bodyFigures(ofSet(reads, set), `:${set}`))),
    ...metadataFigures(ofSet(reads, 'postlight'), ':postlight'),
  };
}

function ofSet(reads: readonly Read[], set: string): readonly Read[] {
  return reads.filter(({ page }) => page.set === set);
}

function bodyFigures(reads: readonly Read[], suffix: string): Metrics {
  if (reads.length === 0) return {};
  const scores = reads.map(scoreBody);
  const { f1, precision, recall, exact } = poolScores(scores);
  return {
    [`f1${suffix}`]: f1,
    [`precision${suffix}`]: precision,
    [`recall${suffix}`]: recall,
    [`exact${suffix}`]: exact,
    [`below.8${suffix}`]: scores.filter((score) => pageFigures(score).f1 < 0.8).length,
  };
}

function scoreBody({ page: { gold }, prediction }: Read): PageScore {
  const language = gold.lang ?? prediction?.language ?? null;
  return scorePage(
    gold.articleBodyRequired ?? gold.articleBody ?? '',
    prediction?.text ?? '',
    gold.optional ?? [],
    language,
  );
}

/** Judges one value of a page; null where the gold data has none. */
type Judge = (gold: Gold, prediction: Prediction | null) => boolean | null;

const JUDGES: Readonly<Record<string, Judge>> = {
  title: ({ title }, read) => (title ? isNearTitle(title, read?.title ?? null) : null),
  byline: ({ authors }, read) => (authors ? areSameAuthors(authors, read?.authors ?? []) : null),
  date: ({ datePublished }, read) =>
    datePublished ? isSameDay(datePublished, read?.publishedAt ?? null) : null,
  publisher: ({ siteName }, read) => (siteName ? isNearTitle(siteName, read?.publisher ?? null) : null),
  language: ({ lang }, read) => (lang ? isSameLanguage(lang, read?.language ?? null) : null),
  standfirst: (gold, read) => {
    const wanted = standfirstOf(gold);
    return wanted === null ? null : holdsParagraphs(wanted, read?.standfirst ?? '');
  },
  firstWords: ({ firstWords }, read) =>
    firstWords ? holdsParagraphs([firstWords], `${read?.standfirst} ${read?.text}`) : null,
};

function metadataFigures(reads: readonly Read[], suffix: string): Metrics {
  const figures = Object.entries(JUDGES).flatMap(([name, judge]) => {
    const verdicts = reads
      .map(({ page, prediction }) => judge(page.gold, prediction))
      .filter((verdict) => verdict !== null);
    return verdicts.length === 0 ? [] : [[`${name}${suffix}`, mean(verdicts.map(Number))] as const];
  });
  return Object.fromEntries(figures);
}

export const suite: Suite = { title: 'Extraction of news pages', run };
