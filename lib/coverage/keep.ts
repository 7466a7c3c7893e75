// Keeping one article: a new entry, or a new text of one that is kept already. All inside one transaction.
import type { Article } from '../article/article';
import { articleAddresses, articleId, textFingerprint } from '../article/identity';
import { readCorrections } from './corrections';
import type { Kept } from './coverage';
import { findEntry, readCounts, writeCounts } from './entries';
import { eventNames, eventNumber, placeInEvents } from './events';
import { addPostings, removePostings } from './postings';
import type { Entry, TextRecord, Writing } from './schema';
import { searchWords } from './search-words';
import type { Signature } from './signature';
import { surround } from './surroundings';

/** Keeps an article. The earlier text of one kept before stays as it is, beside the new one. */
export async function keepArticle(
  writing: Writing,
  article: Article,
  signature: Signature,
  keptAt: string,
): Promise<Kept> {
  const before = await findEntry(writing, article);
  const text = textFingerprint(article);
  if (before?.text === text) return { kind: 'unchanged', id: before.id, keptAt: before.keptAt };
  const id = before?.id ?? articleId(article);
  await storeEntry(writing, { id, before, article, signature, keptAt, placement: null });
  await addText(writing, { id, text, keptAt, article });
  return { kind: before === null ? 'kept' : 'updated', id, keptAt };
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
}

/** Writes the entry of an article with its postings, and places it among the events. */
export async function storeEntry(writing: Writing, added: NewEntry): Promise<void> {
  const { id, before, article, signature, keptAt, placement } = added;
  if (before !== null) await removePostings(writing, before.number, before.profile);
  const counts = await readCounts(writing);
  const others = counts.articles - (before === null ? 0 : 1);
  const around = await surround(writing, signature, others);
  const names = eventNames(id, counts.nextEvent);
  const event = placement?.event ?? (await placeInEvents(writing, id, before, around, names.next));
  const entry: Entry = {
    number: before?.number ?? counts.nextNumber,
    id,
    pinned: placement?.pinned ?? before?.pinned ?? false,
    corrected: before?.corrected ?? (await readCorrections(writing, id)).size > 0,
    addresses: [...new Set([...(before?.addresses ?? []), ...articleAddresses(article)])],
    title: article.title,
    publisher: article.publisher,
    url: article.url,
    publishedAt: article.publishedAt,
    keptAt,
    text: textFingerprint(article),
    words: searchWords(article.title, article.publisher),
    profile: around.profile,
    event,
  };
  await Promise.all([
    writeCounts(writing, {
      articles: others + 1,
      nextNumber: counts.nextNumber + (before === null ? 1 : 0),
      nextEvent: Math.max(counts.nextEvent + names.used(), 1 + eventNumber(event)),
    }),
    writing.objectStore('entries').put(entry),
    addPostings(writing, entry.number, around.profile, around.postings),
  ]);
}

/** A text that stood before and stands again is the record it was: records never change. */
export async function addText(writing: Writing, record: TextRecord): Promise<void> {
  const texts = writing.objectStore('texts');
  if ((await texts.getKey([record.id, record.text])) === undefined) await texts.add(record);
}
