// Brings the records of a library of schema 2 to schema 3: how many articles hold each common term.
import { noteTerms } from './common-terms';
import type { Writing } from './schema';

/** Runs inside the upgrade: reads the head of every term once. */
export async function fillThirdSchema(writing: Writing): Promise<void> {
  const counted = new Map<number, number>();
  for (
    let cursor = await writing.objectStore('postings').openCursor();
    cursor !== null;
    cursor = await cursor.continue()
  ) {
    const { term, part, articles } = cursor.value;
    if (part === 0) counted.set(term, articles);
  }
  await noteTerms(writing, counted);
}
