// Keeping what was read, whichever way it came in: the one place where a reading becomes the outcome of a line.
import type { Article, ReadOutcome } from '../article/article';
import type { ReadTab, TabReading } from '../browser/reader-pages';
import type { FileReading } from '../capture/read-file';
import { setOutcome, withLibrary, type CaptureContext } from './capture-context';
import type { CaptureOutcome } from './capture-state';
import { repair } from './repairs';

/** Reads a tab, with what the reader mended for its site. */
export async function readMended(capture: CaptureContext, tab: ReadTab): Promise<TabReading> {
  const reading = await capture.adapters.readTab(tab);
  const mended = await withLibrary(capture, (library) =>
    repair(library, capture.adapters.readAgain, reading),
  );
  return mended ?? reading;
}

/** Takes the reading of a tab to its line. Gives the article when it is kept. */
export async function keepTabReading(
  capture: CaptureContext,
  key: number,
  reading: TabReading,
): Promise<Article | null> {
  if (reading.kind === 'read') return keepReading(capture, key, reading.outcome);
  setOutcome(capture, key, { kind: 'trouble', trouble: reading.trouble });
  return null;
}

/** Takes the reading of a page, file or text to its line. Gives the article when it is kept. */
export async function keepReading(
  capture: CaptureContext,
  key: number,
  reading: ReadOutcome | FileReading,
): Promise<Article | null> {
  switch (reading.kind) {
    case 'article':
      return keepArticle(capture, key, reading.article);
    case 'unreadable':
      setOutcome(capture, key, reading);
      return null;
    case 'refused':
      if (reading.article !== null) capture.setAside.set(key, reading.article);
      setOutcome(capture, key, {
        kind: 'refused',
        reason: reading.reason,
        canGoOn: reading.article !== null,
      });
      return null;
  }
}

/** Keeps what a refused page gave. */
export async function keepAnyway(capture: CaptureContext, key: number): Promise<void> {
  const article = capture.setAside.get(key);
  if (article !== undefined) await keepArticle(capture, key, article);
}

async function keepArticle(capture: CaptureContext, key: number, article: Article): Promise<Article | null> {
  const outcome = await withLibrary(capture, async (library): Promise<CaptureOutcome> => {
    const kept = await library.keep(article, capture.adapters.now());
    if (kept.kind === 'failed') return { kind: 'library', failure: kept.failure };
    const { matches } = await library.coverageOf(article);
    const others = matches.filter((match) => match.class === 'sure').length;
    return { kind: kept.kind, title: article.title, others };
  });
  const failure = capture.state.value.failure ?? 'unavailable';
  setOutcome(capture, key, outcome ?? { kind: 'library', failure });
  return outcome === null || outcome.kind === 'library' ? null : article;
}
