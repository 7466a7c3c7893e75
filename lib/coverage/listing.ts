// Reading kept texts by the ids of their articles.
import type { Article } from '../article/article';
import { readEntries } from './entries';
import type { Reading } from './schema';

/** The texts kept last of these articles, in the order asked; unknown ids are left out. */
export async function readArticles(reading: Reading, ids: readonly string[]): Promise<readonly Article[]> {
  const entries = await readEntries(reading, ids);
  const records = await Promise.all(
    entries.map(({ id, text }) => reading.objectStore('texts').get([id, text])),
  );
  return records.flatMap((record) => (record === undefined ? [] : [record.article]));
}
