// Merging articles that come from a file into the library, some in each transaction. Neither side loses a text.
import type { Article } from '../article/article';
import { textFingerprint } from '../article/identity';
import type { ArticleRecord } from './backup-records';
import type { Connection } from './connection';
import { findEntry, readEntry } from './entries';
import { addTexts, storeEntry } from './keep';
import { PostingHeads } from './posting-heads';
import type { Entry, EntryFlag, Reading, Writing } from './schema';
import type { Signature } from './signature';
import { writeEntries } from './tallies';

/** An article to merge; a null `event` lets the machine propose. Its id is only used when the article is new. */
export type Incoming = Omit<ArticleRecord, 'kind' | 'event'> & { readonly event: string | null };

/** What merging one article did or would do. */
export type Verdict = 'added' | 'same' | 'newer' | 'older';

export type ReadSignature = (article: Article) => Promise<Signature>;

/** Merges articles in one transaction; gives the verdict and the id of each, in their order. */
export async function mergeArticles(
  connection: Connection,
  batch: readonly Incoming[],
  readSignature: ReadSignature,
): Promise<readonly { readonly id: string; readonly verdict: Verdict }[]> {
  // Read before the transaction: a transaction ends as soon as it has nothing to do.
  const signatures = await Promise.all(batch.map((incoming) => readSignature(lastTextOf(incoming))));
  return connection.write(async (writing) => {
    const heads = new PostingHeads(writing);
    const done: { id: string; verdict: Verdict }[] = [];
    for (const [at, incoming] of batch.entries()) {
      // As many signatures as articles.
      done.push(await mergeOne(writing, heads, incoming, signatures[at] as Signature));
    }
    await heads.write();
    return done;
  });
}

/** What merging an article would do. */
export async function judge(
  reading: Reading,
  incoming: Incoming,
): Promise<{ readonly verdict: Verdict; readonly before: Entry | null }> {
  const before = (await readEntry(reading, incoming.id)) ?? (await findEntry(reading, lastTextOf(incoming)));
  if (before === null) return { verdict: 'added', before };
  if (before.text !== incoming.text && Date.parse(incoming.keptAt) > Date.parse(before.keptAt)) {
    return { verdict: 'newer', before };
  }
  const known = await Promise.all(
    incoming.texts.map(({ article }) =>
      reading.objectStore('texts').getKey([before.id, textFingerprint(article)]),
    ),
  );
  return { verdict: known.includes(undefined) ? 'older' : 'same', before };
}

async function mergeOne(
  writing: Writing,
  heads: PostingHeads,
  incoming: Incoming,
  signature: Signature,
): Promise<{ readonly id: string; readonly verdict: Verdict }> {
  const { verdict, before } = await judge(writing, incoming);
  const id = before?.id ?? incoming.id;
  const records = incoming.texts.map(({ keptAt, article }) => ({
    id,
    text: textFingerprint(article),
    keptAt,
    article,
  }));
  const added = await addTexts(writing, records);
  const { keptAt, event, pinned } = incoming;
  const flags = joinFlags(before?.flags ?? [], incoming.flags);
  if (verdict === 'added' || verdict === 'newer') {
    const placement = before === null && event !== null ? { event, pinned } : null;
    const article = lastTextOf(incoming);
    await storeEntry(writing, heads, { id, before, article, signature, keptAt, placement, flags, ...added });
  } else if (before !== null && (added.addedTexts > 0 || flags.join() !== before.flags.join())) {
    await updateEntry(writing, before, flags, added);
  }
  return { id, verdict };
}

function lastTextOf({ texts, text }: Incoming): Article {
  // Every record holds its last text: readBackup has checked it.
  return texts.find(({ article }) => textFingerprint(article) === text)?.article as Article;
}

/** What either side kept by hand was kept by hand; what stays for one stays. */
function joinFlags(ours: readonly EntryFlag[], theirs: readonly EntryFlag[]): readonly EntryFlag[] {
  const all = new Set([...ours, ...theirs]);
  if (all.has('reader')) all.delete('rule');
  return [...all].sort();
}

async function updateEntry(
  writing: Writing,
  before: Entry,
  flags: readonly EntryFlag[],
  { addedTexts, addedBytes }: Awaited<ReturnType<typeof addTexts>>,
): Promise<void> {
  const after = { ...before, flags, texts: before.texts + addedTexts, bytes: before.bytes + addedBytes };
  await writeEntries(writing, [{ before, after }]);
}
