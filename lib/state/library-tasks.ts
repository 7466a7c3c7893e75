// Long work of the library page: backup out and in, erasing. Each shows how far it is and can be stopped.
import { BadBackup } from '../coverage/bad-backup';
import type { OpenLibrary } from '../coverage/open-library';
import { update, withLibrary, type LibraryContext } from './library-context';
import { finish } from './library-edits';
import { loadUpkeep } from './library-lists';
import type { LongTask } from './library-state';
import { compareAddress } from './page-address';

/** Pieces of a set's beginning that are read to tell it from a backup. */
const SET_MARK = /^\s*\{\s*"format"\s*:\s*"collate-set"/;

/** Saves the whole library as one file. */
export async function exportBackup(page: LibraryContext): Promise<void> {
  const exportedAt = page.adapters.now();
  const parts: string[] = [];
  const done = await run(page, 'exporting', (library, work) =>
    library.exportTo({ ...work, exportedAt, write: (piece) => void parts.push(piece) }),
  );
  if (!done) return;
  const name = `collate-library-${exportedAt.slice(0, 'YYYY-MM-DD'.length)}.json`;
  page.adapters.saveParts(name, 'application/json', parts);
  await withLibrary(page, (library) => library.noteBackup(exportedAt));
  update(page, { task: null, notice: { say: 'exported', name } });
  await loadUpkeep(page);
}

/** Opens a chosen file: a comparison set side by side, a backup as a dry run that says what an import would do. */
export async function openFile(page: LibraryContext, file: File): Promise<void> {
  const set = await readSetText(page, file);
  if (set !== null) {
    await page.adapters.rememberSet(set);
    return page.adapters.openPage(compareAddress({ ids: [], tabId: null, fromSet: true }));
  }
  page.file = file;
  await run(page, 'checking', async (library, { signal }) => {
    const open = () => page.adapters.openText(file);
    const report = await library.importFrom({ open, dryRun: true, signal });
    update(page, { task: null, question: { ask: 'import', name: file.name, report } });
  });
}

/** The text of a comparison set, null when the file does not begin like one. */
async function readSetText(page: LibraryContext, file: File): Promise<string | null> {
  let text = '';
  let isSet = false;
  for await (const piece of page.adapters.openText(file)) {
    text += piece;
    if (!isSet && text.length > SET_MARK.source.length && !SET_MARK.test(text)) return null;
    isSet = true;
  }
  return SET_MARK.test(text) ? text : null;
}

/** Merges the file that was checked. */
export async function importBackup(page: LibraryContext): Promise<void> {
  const { question } = page.state.value;
  const { file } = page;
  if (question?.ask !== 'import' || file === null) return;
  const total = Object.values(question.report).reduce((sum, count) => sum + count, 0);
  update(page, { question: null });
  await run(page, 'importing', async (library, { signal, onProgress }) => {
    const report = await library.importFrom({
      open: () => page.adapters.openText(file),
      dryRun: false,
      signal,
      onProgress: (count) => onProgress(count, total),
    });
    await finish(page, { say: 'imported', report });
  });
}

/** Erases what was asked about. */
export async function erase(page: LibraryContext): Promise<void> {
  const { question } = page.state.value;
  if (question?.ask !== 'erase') return;
  update(page, { question: null });
  await run(page, 'erasing', async (library, work) => {
    const count = await library.eraseSelected(question.selection, work);
    await page.adapters.lastComparison.setValue(null);
    await finish(page, { say: 'erased', count });
  });
}

interface Watched {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Runs a task that is shown and can be stopped; true when it came to its end. */
async function run(
  page: LibraryContext,
  doing: LongTask['doing'],
  task: (library: OpenLibrary, work: Watched) => Promise<void>,
): Promise<boolean> {
  const stop = new AbortController();
  page.stop = stop;
  update(page, { task: { doing, done: 0, total: null }, notice: null });
  const onProgress = (done: number, total: number): void => update(page, { task: { doing, done, total } });
  try {
    const done = await withLibrary(page, async (library) => {
      await task(library, { signal: stop.signal, onProgress });
      return true;
    });
    return done === true;
  } catch (error) {
    if (error instanceof BadBackup) {
      update(page, { task: null, notice: { say: 'bad-file', problem: error.message } });
      return false;
    }
    if (!stop.signal.aborted) throw error;
    await finish(page, { say: 'stopped', count: 0 });
    return false;
  }
}
