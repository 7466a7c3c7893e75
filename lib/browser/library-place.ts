// Where the library's database is: in the browser's usual place, or in a storage bucket of its own once that cannot be opened any
// more. Chromium neither opens nor deletes a database whose directory of files is damaged, and everything else in the same place
// with it; a bucket is another place (Storage Buckets API, WICG).
import { storage } from 'wxt/utils/storage';

/** What is used of the interface; Firefox does not have it. */
interface Buckets {
  open(
    name: string,
    options: { readonly persisted: boolean; readonly durability: 'strict' },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
}

/** How often the library has moved; 0 is the usual place. */
const moves = storage.defineItem<number>('local:libraryMoves', { fallback: 0 });

function buckets(): Buckets | undefined {
  return (navigator as { readonly storageBuckets?: Buckets }).storageBuckets;
}

/** The factory of the place where the library is; null for the usual one. */
export async function libraryFactory(): Promise<IDBFactory | null> {
  const moved = await moves.getValue();
  if (moved === 0) return null;
  const bucket = await buckets()?.open(`library-${moved}`, { persisted: true, durability: 'strict' });
  return bucket?.indexedDB ?? null;
}

/** Lets the library be in a new, empty place from now on; false where the browser has only one. */
export async function moveLibrary(): Promise<boolean> {
  if (buckets() === undefined) return false;
  await moves.setValue((await moves.getValue()) + 1);
  return true;
}
