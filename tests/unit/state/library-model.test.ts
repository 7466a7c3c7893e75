import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { articleId } from '../../../lib/article/identity';
import { isReminderDue } from '../../../lib/coverage/upkeep';
import { openLibrary } from '../../../lib/coverage/open-library';
import type { LibraryAdapters } from '../../../lib/state/library-context';
import { createLibraryModel } from '../../../lib/state/library-model';
import { BRIDGE_HERE, BRIDGE_THERE, ORCHARD, stored } from './articles';

const NOW = '2026-05-04T12:00:00Z';

function fakeAdapters() {
  const saved: { name: string; text: string }[] = [];
  const opened: string[] = [];
  const adapters: LibraryAdapters = {
    openLibrary,
    openPage: (page) => {
      opened.push(page);
      return Promise.resolve();
    },
    openShortcuts: () => Promise.resolve(),
    saveParts: (name, _type, parts) => void saved.push({ name, text: parts.join('') }),
    async *openText(file) {
      yield await file.text();
    },
    rememberSet: () => Promise.resolve(),
    lastComparison: stored<unknown>('texts of the comparison made last'),
    typography: stored<unknown>(null),
    singleKeys: stored(true),
    keys: stored<unknown>(null),
    forewarning: stored(true),
    reminderHiddenAt: stored<string | null>(null),
    noteView: () => undefined,
    now: () => NOW,
  };
  return { adapters, saved, opened };
}

async function libraryOf(...articles: readonly Article[]) {
  const library = await openLibrary();
  for (const article of articles) await library.keep(article, NOW);
  library.close();
  const { adapters, saved, opened } = fakeAdapters();
  const model = createLibraryModel(adapters);
  await model.start('events');
  return { model, adapters, saved, opened };
}

const here = articleId(BRIDGE_HERE);
const there = articleId(BRIDGE_THERE);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the library page', () => {
  it('shows events with their articles, and how many articles are kept in all', async () => {
    const { model } = await libraryOf(BRIDGE_HERE, BRIDGE_THERE, ORCHARD);
    const { events, counts, total } = model.state.value;
    expect(events.map((event) => event.articles.map((one) => one.id).sort())).toEqual([[here, there].sort()]);
    expect([counts?.articles, total]).toEqual([3, 3]);
  });

  it('remembers the keys the reader chose, and the first ones once they are reset', async () => {
    const { adapters } = fakeAdapters();
    const keysNow = async () => {
      const model = createLibraryModel(adapters);
      await model.start('settings');
      return { model, next: model.state.value.keys.next };
    };
    const { model } = await keysNow();
    model.actions.setKey('next', 'j');
    model.actions.setKey('next', '4');
    expect((await keysNow()).next).toBe('j');
    model.actions.resetKeys();
    expect((await keysNow()).next).toBe('n');
  });

  it('searches events and articles at once', async () => {
    const { model } = await libraryOf(BRIDGE_HERE, BRIDGE_THERE, ORCHARD);
    model.actions.setFilter({ search: ORCHARD.title ?? '' });
    await vi.waitFor(() => expect(model.state.value.total).toBe(1));
    expect(model.state.value.events).toEqual([]);
  });

  it('opens an article with its event, and keeps the note on it', async () => {
    const { model } = await libraryOf(BRIDGE_HERE, BRIDGE_THERE);
    model.actions.openArticle(here);
    await vi.waitFor(() => expect(model.state.value.detail?.kept.id).toBe(here));
    expect(model.state.value.detail?.event?.articles).toHaveLength(2);
    model.actions.writeNote(here, 'Who measured?');
    await vi.waitFor(() => expect(model.state.value.detail?.note).toBe('Who measured?'));
    model.actions.openArticle(null);
    model.actions.openArticle(here);
    await vi.waitFor(() => expect(model.state.value.detail?.note).toBe('Who measured?'));
  });

  it('names an event, and shows it under that name from then on', async () => {
    const { model } = await libraryOf(BRIDGE_HERE, BRIDGE_THERE);
    const [event] = model.state.value.events;
    model.actions.describeEvent(event!.id, 'The bridge', 'Ask again.');
    await vi.waitFor(() =>
      expect(model.state.value.events[0]).toMatchObject({ name: 'The bridge', note: 'Ask again.' }),
    );
    expect(model.state.value.notice).toEqual({ say: 'event-saved', count: 1 });
  });

  it('lists every correction, and takes one back', async () => {
    const { model } = await libraryOf(BRIDGE_HERE, BRIDGE_THERE);
    const library = await openLibrary();
    await library.correct(here, there, true);
    model.actions.setView('corrections');
    await vi.waitFor(() => expect(model.state.value.corrections?.pairs).toHaveLength(1));
    model.actions.unsayPair(model.state.value.corrections!.pairs[0]!);
    await vi.waitFor(() => expect(model.state.value.corrections?.pairs).toEqual([]));
    expect(await library.allPairWords()).toEqual([]);
  });

  it('makes an event of its own out of an article, and puts it back by merging', async () => {
    const { model } = await libraryOf(BRIDGE_HERE, BRIDGE_THERE, ORCHARD);
    model.actions.askMove([there]);
    await vi.waitFor(() => expect(model.state.value.question?.ask).toBe('move'));
    model.actions.moveTo(null);
    await vi.waitFor(() => expect(model.state.value.notice).toEqual({ say: 'split', count: 1 }));
    await vi.waitFor(() => expect(model.state.value.events).toEqual([]));
  });

  it('asks before it erases, says how much it would be, and erases every trace', async () => {
    const { model, adapters } = await libraryOf(BRIDGE_HERE, BRIDGE_THERE, ORCHARD);
    model.actions.askErase({ kind: 'articles', ids: [here, there] }, 'two');
    await vi.waitFor(() => expect(model.state.value.question).toMatchObject({ ask: 'erase', count: 2 }));
    expect(model.state.value.total).toBe(3);
    model.actions.erase();
    await vi.waitFor(() => expect(model.state.value.notice).toEqual({ say: 'erased', count: 2 }));
    expect(await adapters.lastComparison.getValue()).toBeNull();
    await vi.waitFor(() => expect(model.state.value.total).toBe(1));
  });

  it('a backup is read back: first as a question that says what it would bring, then for good', async () => {
    const { model, saved } = await libraryOf(BRIDGE_HERE, BRIDGE_THERE);
    model.actions.exportBackup();
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    globalThis.indexedDB = new IDBFactory();
    const other = await libraryOf();
    expect(other.model.state.value.total).toBe(0);
    const file = new File([saved[0]?.text ?? ''], 'backup.json');
    other.model.actions.openFile(file);
    await vi.waitFor(() =>
      expect(other.model.state.value.question).toMatchObject({ ask: 'import', report: { added: 2 } }),
    );
    expect(other.model.state.value.total).toBe(0);
    other.model.actions.importBackup();
    await vi.waitFor(() => expect(other.model.state.value.total).toBe(2));
    expect(other.model.state.value.notice).toMatchObject({ say: 'imported', report: { added: 2 } });
  });

  it('reminds of a backup once much was kept, until one is saved', async () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      ...ORCHARD,
      url: `https://orchard.example/${at}`,
      blocks: [{ kind: 'paragraph' as const, text: `Orchard ${at} opens its gates.` }],
    }));
    const { model, saved } = await libraryOf(...many);
    expect(model.state.value.backupDue).toBe(true);
    model.actions.exportBackup();
    await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 20_000 });
    await vi.waitFor(() => expect(model.state.value.backupDue).toBe(false), { timeout: 20_000 });
  });

  it('does not remind again for a week of a backup that was put off', () => {
    const due = { lastAt: null, changesSince: 40 };
    const on = (hidden: string | null) => isReminderDue(due, hidden, '2031-03-20T08:00:00Z');
    expect([on(null), on('2031-03-18T08:00:00Z'), on('2031-03-12T08:00:00Z')]).toEqual([true, false, true]);
  });

  it('a file that is no backup changes nothing and says so', async () => {
    const { model } = await libraryOf(BRIDGE_HERE);
    model.actions.openFile(new File(['<p>Hello</p>'], 'page.html'));
    await vi.waitFor(() => expect(model.state.value.notice).toMatchObject({ say: 'bad-file' }));
    expect(model.state.value.total).toBe(1);
  });

  it('compares the reports of an event side by side in a tab', async () => {
    const { model, opened } = await libraryOf(BRIDGE_HERE, BRIDGE_THERE);
    model.actions.compare([here, there]);
    expect(opened).toEqual([`compare.html?ids=${here}%2C${there}`]);
  });
});
