// The shelf of the library page over an open database.
import type { Connection } from '../connection';
import { readEntry } from '../entries';
import type { Shelf } from '../shelf';
import { readLargest } from '../tidying/room';
import { browse, toShelfArticle } from './browse';

export function openShelf(connection: Connection): Shelf {
  return {
    browse: (query) => connection.read((reading) => browse(reading, query)),
    shelfArticle: (id) =>
      connection.read(async (reading) => {
        const entry = await readEntry(reading, id);
        return entry === null ? null : toShelfArticle(entry);
      }),
    sites: () => connection.read((reading) => readLargest(reading, 'site', Number.POSITIVE_INFINITY)),
  };
}
