// Puts what comes one by one into batches of a few, so that a transaction has enough to do and not too much.

/** Records in one batch. Larger ones are hardly faster and hold up other pages for longer. */
const BATCH = 25;

/** Batches of at most 25, in order. */
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
