// Files of the reader: exports of other programs are told by what is in them, every other file is one report.
import { readFile } from '../capture/read-file';
import { NOTHING_IMPORTED } from '../coverage/import-library';
import type { ForeignFile, ImportedFile } from '../import/imported';
import { readFiles } from '../import/read-files';
import { addLine, setOutcome, withLibrary, type CaptureContext } from './capture-context';
import { keepReading } from './capture-keep';
import type { CaptureOutcome } from './capture-state';

/** Endings of exports, beside those of single reports. */
export const EXPORT_ENDINGS = ['.csv', '.xml', '.rss', '.atom'];

const EXPORT = /\.(json|csv|xml|rss|atom)$/i;
/** Exports of one page whose beginning tells what they are. */
const PAGE = /\.html?$/i;
const PAGE_HEAD_CHARACTERS = 2_000;
/** Omnivore's list of entries, and the folders beside it with their texts. */
const OMNIVORE_LIST = /(^|\/)metadata_[^/]*\.json$/;
const OMNIVORE_TEXT = /\/(content|highlights)\/[^/]*$/;
/** Larger exports, in bytes, are not taken into memory. */
const MOST_BYTES = 300_000_000;

interface Work {
  readonly name: string;
  readonly begin: (key: number) => Promise<void>;
}

/** Reads the files one after the other and keeps what they hold; each is told in a line of its own. */
export async function keepFiles(capture: CaptureContext, files: readonly File[]): Promise<void> {
  const exports = await readExports(files);
  const work: readonly Work[] = [
    ...exports.answers.map((one) => ({
      name: one.name,
      begin: (key: number) => keepExport(capture, key, one),
    })),
    ...exports.others.map((file) => ({
      name: nameOf(file),
      begin: (key: number) => keepSingle(capture, key, file),
    })),
  ];
  const keys = work.map(({ name }) => addLine(capture, 'files', name, { kind: 'waiting' }));
  for (const [at, { begin }] of work.entries()) {
    const key = keys[at] ?? 0;
    setOutcome(capture, key, { kind: 'reading' });
    await begin(key);
  }
}

async function keepSingle(capture: CaptureContext, key: number, file: File): Promise<void> {
  const { adapters } = capture;
  await keepReading(capture, key, await readFile(file, adapters.now(), adapters.savedPages));
}

/** What the exports among the files hold, and the files that are none. */
async function readExports(
  files: readonly File[],
): Promise<{ readonly answers: readonly ImportedFile[]; readonly others: readonly File[] }> {
  const hasOmnivore = files.some((file) => OMNIVORE_LIST.test(nameOf(file)));
  const texts: ForeignFile[] = [];
  for (const file of files) {
    if (await mayBeExport(file, hasOmnivore)) texts.push({ name: nameOf(file), text: await file.text() });
  }
  const answers = readFiles(texts);
  const asked = new Set(texts.map(({ name }) => name));
  const single = new Set(answers.filter(({ kind }) => kind === 'other').map(({ name }) => name));
  return {
    answers: answers.filter(({ kind }) => kind !== 'other'),
    others: files.filter((file) => !asked.has(nameOf(file)) || single.has(nameOf(file))),
  };
}

async function mayBeExport(file: File, hasOmnivore: boolean): Promise<boolean> {
  const name = nameOf(file);
  if (file.size > MOST_BYTES) return false;
  if (EXPORT.test(name) || (hasOmnivore && OMNIVORE_TEXT.test(name))) return true;
  if (!PAGE.test(name)) return false;
  const [head] = readFiles([{ name, text: await file.slice(0, PAGE_HEAD_CHARACTERS).text() }]);
  return head !== undefined && head.kind !== 'other';
}

/** With its path where a folder was chosen: an export's files belong together by their places. */
function nameOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

async function keepExport(capture: CaptureContext, key: number, file: ImportedFile): Promise<void> {
  setOutcome(capture, key, await takeExport(capture, file));
}

async function takeExport(capture: CaptureContext, file: ImportedFile): Promise<CaptureOutcome> {
  switch (file.kind) {
    case 'articles': {
      const { format, articles, links } = file;
      const now = capture.adapters.now();
      const report = await withLibrary(capture, (library) =>
        articles.length === 0
          ? Promise.resolve(NOTHING_IMPORTED)
          : library.keepMany(articles, { dryRun: false, now }),
      );
      if (report !== null) return { kind: 'imported', format, report, links };
      return { kind: 'library', failure: capture.state.value.failure ?? 'unavailable' };
    }
    case 'damaged':
      return { kind: 'damaged', format: file.format, place: file.place };
    case 'other':
      return { kind: 'unreadable', problem: 'unknown-kind' };
    default:
      return { kind: 'own', file: file.kind };
  }
}
