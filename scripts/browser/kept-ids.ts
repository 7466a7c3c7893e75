// Which articles are kept, asked of the database of the extension: for the tests and pictures that open pages by id.
import type { View } from './view';

/** The ids of all kept articles. The view must be a page of the extension. */
export function keptIds(view: Pick<View, 'evaluate'>): Promise<readonly string[]> {
  return view.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('collate');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve((all.result as { id: string }[]).map(({ id }) => id)); // Entries have ids.
          };
        };
      }),
  );
}
