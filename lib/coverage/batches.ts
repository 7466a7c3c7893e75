// Puts what comes one by one into batches of a few, so that a transaction has enough to do and not too much.

/** Records in one batch: the posting heads they share are read and written once. Larger ones hold up other pages. */
const BATCH = 50;

/** Batches of at most 50, in order. */
export async function* inBatches<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
