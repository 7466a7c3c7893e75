// The reader's words on pairs of sentences, each pair under one key whatever order its sides are given in.
import { foldSpace } from '../../article/text';
import type { FactSide, FactWord } from '../reader-words';
import type { FactRecord, Reading, Writing } from '../schema';

type Key = readonly [one: string, oneText: string, other: string, otherText: string];

/** All words on sentences of two of these articles. */
export async function readFactWords(
  reading: Reading,
  articles: readonly string[],
): Promise<readonly FactWord[]> {
  const asked = new Set(articles);
  const index = reading.objectStore('facts').index('one');
  const records = await Promise.all([...asked].map((id) => index.getAll(id)));
  return records
    .flat()
    .filter(({ other }) => asked.has(other))
    .map(toWord);
}

/** All words there are, newest first. */
export async function readAllFactWords(reading: Reading): Promise<readonly FactWord[]> {
  const records = await reading.objectStore('facts').getAll();
  return records.map(toWord).sort((a, b) => (a.saidAt < b.saidAt ? 1 : -1));
}

/** Writes a word over an earlier one. A sentence is the same fact as itself: nothing is written of that. */
export async function writeFactWord(writing: Writing, word: FactWord): Promise<void> {
  const record = toFactRecord(word);
  if (record.one === record.other && record.oneText === record.otherText) return;
  await writing.objectStore('facts').put(record);
}

/** Takes a word back. */
export async function eraseFactWord(writing: Writing, one: FactSide, other: FactSide): Promise<void> {
  await writing.objectStore('facts').delete([...keyOf(one, other)]);
}

/** Forgets all words on sentences of an article that is erased. */
export async function eraseFactWordsOf(writing: Writing, id: string): Promise<void> {
  const store = writing.objectStore('facts');
  const keys = await Promise.all([store.index('one').getAllKeys(id), store.index('other').getAllKeys(id)]);
  await Promise.all(keys.flat().map((key) => store.delete(key)));
}

/** The record of a word: sides in the order of their ids and texts, spaces folded. */
export function toFactRecord({ one, other, sameFact, saidAt }: FactWord): FactRecord {
  const key = keyOf(one, other);
  return { one: key[0], oneText: key[1], other: key[2], otherText: key[3], sameFact, saidAt };
}

function toWord({ one, oneText, other, otherText, sameFact, saidAt }: FactRecord): FactWord {
  return {
    one: { article: one, text: oneText },
    other: { article: other, text: otherText },
    sameFact,
    saidAt,
  };
}

function keyOf(one: FactSide, other: FactSide): Key {
  const [a, b] = [
    [one.article, foldSpace(one.text)],
    [other.article, foldSpace(other.text)],
  ] as const;
  const isInOrder = a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]);
  return isInOrder ? [...a, ...b] : [...b, ...a];
}
