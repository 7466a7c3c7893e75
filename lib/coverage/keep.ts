// Keeping one article: a new entry, or a new text of one that is kept already. All inside one transaction.
import type { Article } from '../article/article';
import { articleAddresses, articleId, textFingerprint } from '../article/identity';
import { readCorrections } from './corrections';
import type { Kept, KeptBy } from './coverage';
import { describeEntry, textBytes } from './describe-entry';
import { findEntry, readCounts, writeCounts } from './entries';
import { eventNames, eventNumber, placeInEvents } from './events';
import { PostingHeads } from './posting-heads';
import { removePostings } from './postings';
import type { Profile } from './profile';
import type { Entry, EntryFlag, TextRecord, Writing } from './schema';
import { putShingles } from './sharing/shingles';
import type { Signature } from './signature';
import { surround } from './surroundings';
import { writeEntries, type EntryChange } from './tallies';
import { readAround, weighKept } from './weighing';

/** Keeps an article. The earlier text of one kept before stays as it is, beside the new one. */
export async function keepArticle(
  writing: Writing,
  article: Article,
  signature: Signature,
  keptAt: string,
  by: KeptBy,
): Promise<Kept> {
  const before = await findEntry(writing, article);
  const text = textFingerprint(article);
  if (before?.text === text) {
    await takeOver(writing, before, by);
    return { kind: 'unchanged', id: before.id, keptAt: before.keptAt };
  }
  const id = before?.id ?? articleId(article);
  const added = await addTexts(writing, [{ id, text, keptAt, article }]);
  const flags = flagsOf(before, by);
  const heads = new PostingHeads(writing);
  await storeEntry(writing, heads, {
    id,
    before,
    article,
    signature,
    keptAt,
    placement: null,
    flags,
    ...added,
  });
  await heads.write();
  return { kind: before === null ? 'kept' : 'updated', id, keptAt };
}

/** What came in by a rule and is kept by hand is the reader's; what the reader kept stays the reader's. */
function flagsOf(before: Entry | null, by: KeptBy): readonly EntryFlag[] {
  const others = before?.flags.filter((flag) => flag === 'stays') ?? [];
  return [before?.flags.includes('reader') ? 'reader' : by, ...others];
}

async function takeOver(writing: Writing, before: Entry, by: KeptBy): Promise<void> {
  if (by !== 'reader' || before.flags.includes('reader')) return;
  await writeEntries(writing, [{ before, after: { ...before, flags: flagsOf(before, by) } }]);
}

/** What is to be stored as the entry of an article. */
export interface NewEntry {
  readonly id: string;
  /** Its entry so far, null when it was not kept. */
  readonly before: Entry | null;
  readonly article: Article;
  readonly signature: Signature;
  readonly keptAt: string;
  /** Where it belongs, when that is known from a backup; null lets the machine propose. */
  readonly placement: { readonly event: string; readonly pinned: boolean } | null;
  readonly flags: readonly EntryFlag[];
  /** Texts and their bytes that were added beside those of the entry so far. */
  readonly addedTexts: number;
  readonly addedBytes: number;
}

/** Writes the entry of an article and places it among the events. Its postings are added to `heads`, to be written. */
export async function storeEntry(writing: Writing, heads: PostingHeads, added: NewEntry): Promise<void> {
  const { id, before, article, keptAt, placement, flags } = added;
  if (before !== null) {
    await heads.write();
    await removePostings(writing, [before]);
  }
  const counts = await readCounts(writing);
  const others = counts.articles - (before === null ? 0 : 1);
  const names = eventNames(id, counts.nextEvent);
  const { profile, event, moved } = await place(writing, heads, added, others, names.next);
  const addresses = [...new Set([...(before?.addresses ?? []), ...articleAddresses(article)])];
  const entry: Entry = {
    ...describeEntry(article, addresses),
    number: before?.number ?? counts.nextNumber,
    id,
    pinned: placement?.pinned ?? before?.pinned ?? false,
    corrected: before?.corrected ?? (await readCorrections(writing, id)).size > 0,
    addresses,
    keptAt,
    text: textFingerprint(article),
    profile,
    event,
    flags,
    texts: (before?.texts ?? 0) + added.addedTexts,
    bytes: (before?.bytes ?? 0) + added.addedBytes,
  };
  heads.add(entry.number, profile);
  await Promise.all([
    writeCounts(writing, {
      ...counts,
      articles: others + 1,
      nextNumber: counts.nextNumber + (before === null ? 1 : 0),
      nextEvent: Math.max(counts.nextEvent + names.used(), 1 + eventNumber(event)),
      changes: counts.changes + 1,
    }),
    writeEntries(writing, [...moved, { before, after: entry }]),
    putShingles(writing, entry.number, article),
  ]);
}

interface Placing {
  readonly profile: Profile;
  readonly event: string;
  readonly moved: readonly EntryChange[];
}

async function place(
  writing: Writing,
  heads: PostingHeads,
  { id, before, signature, placement }: NewEntry,
  others: number,
  newEvent: () => string,
): Promise<Placing> {
  const profile = await weighKept(heads, signature, others);
  if (placement !== null) return { profile, event: placement.event, moved: [] };
  const postings = await readAround(heads, signature, others);
  const around = await surround(writing, { profile, postings }, 'proposal');
  return { profile, ...(await placeInEvents(writing, id, before, around, newEvent)) };
}

/** Adds the texts that are not there yet. One that stood before and stands again is the record it was. */
export async function addTexts(
  writing: Writing,
  records: readonly TextRecord[],
): Promise<Pick<NewEntry, 'addedTexts' | 'addedBytes'>> {
  const store = writing.objectStore('texts');
  let [addedTexts, addedBytes] = [0, 0];
  for (const record of records) {
    if ((await store.getKey([record.id, record.text])) !== undefined) continue;
    await store.add(record);
    addedTexts += 1;
    addedBytes += textBytes(record.article);
  }
  return { addedTexts, addedBytes };
}
