// Reads chosen files of other programs, each as what it is; the one entry of this room. Pure.
import { attempt, readJson } from '../article/unknown';
import { readCsvExport } from './csv-exports';
import { readFeed } from './feed';
import type { ForeignFile, ImportedFile } from './imported';
import { isOmnivore, isWithOmnivore, readOmnivore } from './omnivore';
import { readPocketPage } from './pocket';
import { isReadwise, readReadwise } from './readwise';
import { readJsonFeed } from './json-feed';
import type { Read } from './read';
import { isWallabag, readWallabag } from './wallabag';

/**
 * One answer for each file, in their order, found out from what is in it and only then from its name. A file that
 * only belongs to another one (the text of an Omnivore entry) has no answer of its own.
 */
export function readFiles(files: readonly ForeignFile[]): readonly ImportedFile[] {
  const byName = new Map(files.map(({ name, text }) => [name, text]));
  const parsed = files.map((file) => ({ file, data: parseJson(file.text) }));
  const metadata = parsed.filter(({ data }) => isOmnivore(data)).map(({ file }) => file.name);
  return parsed
    .filter(({ file }) => !isWithOmnivore(file.name, metadata))
    .map(({ file, data }) => ({
      name: file.name,
      ...(data === undefined ? readText(file.text) : readData(data, file, byName)),
    }));
}

type Answer = Read | { readonly kind: 'library' | 'set' | 'annotations' | 'other' };

const OTHER: Answer = { kind: 'other' };

/** Undefined for a text that is not JSON. */
function parseJson(text: string): unknown {
  const start = text.trimStart().charAt(0);
  if (start !== '{' && start !== '[') return undefined;
  const parsed = attempt(() => readJson(text));
  return parsed.ok ? parsed.value : undefined;
}

function readText(text: string): Answer {
  return readFeed(text) ?? readPocketPage(text) ?? readCsvExport(text) ?? OTHER;
}

function readData(data: unknown, file: ForeignFile, files: ReadonlyMap<string, string>): Answer {
  const own = readOwn(data);
  if (own !== null) return own;
  if (isOmnivore(data)) return readOmnivore(data, file.name, files);
  if (isWallabag(data)) return readWallabag(data);
  if (isReadwise(data)) return readReadwise(data);
  return readJsonFeed(data) ?? OTHER;
}

/** Our own files tell themselves at their beginning. */
function readOwn(data: unknown): Answer | null {
  const first: unknown = Array.isArray(data) ? data[0] : data;
  if (typeof first !== 'object' || first === null) return null;
  const fields = first as Readonly<Record<string, unknown>>; // Only compared below.
  if (Array.isArray(data)) return fields.kind === 'collate-library' ? { kind: 'library' } : null;
  if (fields.format === 'collate-set') return { kind: 'set' };
  return fields.type === 'AnnotationPage' ? { kind: 'annotations' } : null;
}
