// What the reader changes on the library page: events, notes, words on facts, what stays. Each is done, said and shown.
import type { Selection } from '../coverage/upkeep';
import { update, withLibrary, type LibraryContext } from './library-context';
import { loadAll, loadLists, openArticle } from './library-lists';
import type { LibraryNotice } from './library-state';

/** Events offered to move to or merge with: what fits without losing the overview. */
const MOST_TARGETS = 20;

/** Asks where the articles should go. */
export async function askMove(page: LibraryContext, ids: readonly string[]): Promise<void> {
  update(page, { question: { ask: 'move', ids, targets: [] } });
  await searchTargets(page, '');
}

/** Asks which event should become part of this one. */
export async function askMerge(page: LibraryContext, event: string): Promise<void> {
  update(page, { question: { ask: 'merge', event, targets: [] } });
  await searchTargets(page, '');
}

/** Lists events with these words; all, newest first, for none. */
export async function searchTargets(page: LibraryContext, words: string): Promise<void> {
  const search = words.trim() === '' ? {} : { search: words };
  const found = await withLibrary(page, (library) =>
    library.events({ ...search, offset: 0, limit: MOST_TARGETS }),
  );
  const { question } = page.state.value;
  if (found === null || question === null || (question.ask !== 'move' && question.ask !== 'merge')) return;
  const own = question.ask === 'merge' ? question.event : null;
  update(page, {
    question: { ...question, targets: found.events.filter((event) => event.id !== own) },
  });
}

export async function moveTo(page: LibraryContext, event: string | null): Promise<void> {
  const { question } = page.state.value;
  if (question?.ask !== 'move') return;
  const { ids } = question;
  const done = await withLibrary(page, async (library) => {
    await library.moveTo(ids, event);
    return true;
  });
  if (done !== null) await finish(page, { say: event === null ? 'split' : 'moved', count: ids.length });
}

export async function mergeWith(page: LibraryContext, other: string): Promise<void> {
  const { question } = page.state.value;
  if (question?.ask !== 'merge') return;
  const done = await withLibrary(page, async (library) => {
    await library.mergeEvents(question.event, other);
    return true;
  });
  if (done !== null) await finish(page, { say: 'merged', count: 2 });
}

/** Asks before anything is erased, with how much it would be. */
export async function askErase(page: LibraryContext, selection: Selection, name: string): Promise<void> {
  const count = await withLibrary(page, (library) => library.countSelected(selection));
  if (count !== null) update(page, { question: { ask: 'erase', selection, name, count } });
}

/** Says what was done, and shows the library as it is now. */
export async function finish(page: LibraryContext, notice: LibraryNotice): Promise<void> {
  const { detail } = page.state.value;
  update(page, { question: null, task: null, chosen: [], notice });
  await loadAll(page);
  if (detail !== null) await reopen(page, detail.kept.id);
}

async function reopen(page: LibraryContext, id: string): Promise<void> {
  const kept = await withLibrary(page, (library) => library.shelfArticle(id));
  await openArticle(page, kept === null ? null : id);
}

export async function writeNote(page: LibraryContext, about: string, text: string): Promise<void> {
  const note = { about, text, changedAt: page.adapters.now() };
  const done = await withLibrary(page, async (library) => {
    await library.writeNote(note);
    return true;
  });
  if (done === null) return;
  const { detail } = page.state.value;
  update(page, {
    notice: { say: 'note-saved', count: 1 },
    detail: detail?.kept.id === about ? { ...detail, note: text } : detail,
  });
}

export async function setStays(page: LibraryContext, ids: readonly string[], stays: boolean): Promise<void> {
  const done = await withLibrary(page, async (library) => {
    await library.setStays(ids, stays);
    return true;
  });
  if (done === null) return;
  const { detail } = page.state.value;
  if (detail !== null && ids.includes(detail.kept.id)) {
    update(page, { detail: { ...detail, kept: { ...detail.kept, stays } } });
  }
  await loadLists(page);
}

/** Names an event and writes the note on it; blank words take either away. */
export async function describeEvent(
  page: LibraryContext,
  event: string,
  name: string,
  note: string,
): Promise<void> {
  const written = { about: event, text: note, changedAt: page.adapters.now() };
  const done = await withLibrary(page, async (library) => {
    await library.nameEvent(event, name);
    await library.writeNote(written);
    return true;
  });
  if (done !== null) await finish(page, { say: 'event-saved', count: 1 });
}
