// The list of everything the reader corrected, and taking one of it back.
import type { FactWord, PairWord } from '../coverage/reader-words';
import { update, withLibrary, type LibraryContext } from './library-context';

/** Reads all words of the reader. */
export async function loadCorrections(page: LibraryContext): Promise<void> {
  const corrections = await withLibrary(page, async (library) => ({
    facts: await library.allFactWords(),
    pairs: await library.allPairWords(),
  }));
  if (corrections !== null) update(page, { corrections });
}

/** Takes back what the reader said of two sentences. */
export async function unsay(page: LibraryContext, word: FactWord): Promise<void> {
  const done = await withLibrary(page, async (library) => {
    await library.unsayFact(word.one, word.other);
    return true;
  });
  if (done === null) return;
  const { detail, corrections } = page.state.value;
  const without = (words: readonly FactWord[]) => words.filter((one) => one !== word);
  update(page, {
    detail: detail === null ? null : { ...detail, words: without(detail.words) },
    corrections: corrections === null ? null : { ...corrections, facts: without(corrections.facts) },
    notice: { say: 'word-undone', count: 1 },
  });
}

/** Takes back what the reader said of two articles: where they are now, they stay. */
export async function unsayPair(page: LibraryContext, word: PairWord): Promise<void> {
  const done = await withLibrary(page, async (library) => {
    await library.unsayPair(word.one.id, word.other.id);
    return true;
  });
  const { corrections } = page.state.value;
  if (done === null || corrections === null) return;
  update(page, {
    corrections: { ...corrections, pairs: corrections.pairs.filter((one) => one !== word) },
    notice: { say: 'word-undone', count: 1 },
  });
}
