// Where one script offers the reading of pages and the next one finds it; not the reading itself (read-page.ts).
import type { listReading, readPage } from './read-page';

export interface PageReading {
  readonly readPage: typeof readPage;
  readonly listReading: typeof listReading;
}

/** The global object of an isolated world, which the page cannot see, or of a page of the extension. */
interface ReadingWorld {
  collatePageReading?: PageReading;
}

export function offerPageReading(reading: PageReading): void {
  // The global object has no type for our own key.
  (globalThis as ReadingWorld).collatePageReading = reading;
}

/** What was offered before in this world. Throws when nothing was. */
export function offeredPageReading(): PageReading {
  const { collatePageReading } = globalThis as ReadingWorld;
  if (collatePageReading === undefined) throw new Error('The script page-reading.js did not run here.');
  return collatePageReading;
}
