// What lists show of an entry.
import type { KeptSummary } from './coverage';
import type { Entry } from './schema';

/** An entry without what only matching needs. */
export function toSummary(entry: Entry): KeptSummary {
  const { id, title, publisher, url, publishedAt, keptAt } = entry;
  return { id, title, publisher, url, publishedAt, keptAt };
}
