// What each stage of reading does: the news core read in Chromium without it, beside the whole.
import { allStages } from '../../lib/page/stages';
import { openTab } from '../extraction/chromium';
import type { AblationText } from '../extraction/in-page';
import { holdsParagraphs } from '../extraction/metadata-score';
import { CORE_SETS, loadPages, readPageHtml, standfirstOf, type BenchPage } from '../extraction/pages';
import { mean, pageFigures, poolScores, scorePage } from '../extraction/score';
import type { Metrics, Suite, SuiteOptions, SuiteResult } from '../suite';

/** Words after the suite's name: sets to run, all of the core when none is named. */
async function run({ data, dump, rest }: SuiteOptions): Promise<SuiteResult> {
  if (data === null) throw new Error('Give the folder of the extraction data with --data.');
  const named = CORE_SETS.filter((set) => rest.includes(set));
  const pages = loadPages(data, named.length > 0 ? named : CORE_SETS);
  const { before, after } = allStages();
  const variants = ['nothing', ...[...before, ...after].map(({ name }) => name)];
  const tab = await openTab();
  const reads: (readonly AblationText[])[] = [];
  for (const page of pages) {
    await tab.show(readPageHtml(page), page.url);
    const read = await tab.call<readonly AblationText[]>('readWithoutEach', variants);
    dump(page.id, Object.fromEntries(variants.map((name, at) => [name, read[at]])));
    reads.push(read);
  }
  await tab.close();
  const figures = (at: number): Metrics =>
    measure(
      pages,
      reads.map((read) => read[at]),
    );
  const [, ...stages] = variants;
  return {
    cases: pages.length,
    metrics: figures(0),
    peers: Object.fromEntries(stages.map((name, at) => [`without ${name}`, figures(at + 1)])),
  };
}

function measure(pages: readonly BenchPage[], reads: readonly (AblationText | undefined)[]): Metrics {
  const scores = pages.map(({ gold }, at) =>
    scorePage(
      gold.articleBodyRequired ?? gold.articleBody ?? '',
      reads[at]?.text ?? '',
      gold.optional ?? [],
      gold.lang ?? null,
    ),
  );
  const standfirsts = pages.flatMap(({ gold }, at) => {
    const wanted = standfirstOf(gold);
    return wanted === null ? [] : [Number(holdsParagraphs(wanted, reads[at]?.standfirst ?? ''))];
  });
  return {
    ...poolScores(scores),
    'below.8': scores.filter((score) => pageFigures(score).f1 < 0.8).length,
    standfirst: mean(standfirsts),
  };
}

export const suite: Suite = { title: 'What each stage of reading does', run };
