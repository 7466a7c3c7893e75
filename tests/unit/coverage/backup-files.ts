// Backups of a library under test as text, and reading them back.
import type { OpenLibrary } from '../../../lib/coverage/open-library';

/** The backup of a library as one text. Every one is exported at the same time, so that equal libraries give equal texts. */
export async function backupOf(source: Pick<OpenLibrary, 'exportTo'>): Promise<string> {
  let file = '';
  const write = (piece: string): void => void (file += piece);
  await source.exportTo({ write, exportedAt: '2031-03-11T08:00:00Z' });
  return file;
}

async function* inPieces(file: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < file.length; at += size) yield await Promise.resolve(file.slice(at, at + size));
}

/** What `importFrom` is asked with: the text in pieces of `size` characters. */
export function importing(file: string, dryRun = false, size = 1000) {
  return { open: () => inPieces(file, size), dryRun };
}
