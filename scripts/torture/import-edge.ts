// What comes of a backup file at the edge of JSON: it is refused whole, or taken as something that a backup can hold.
import { openText } from '../../lib/browser/open-text';
import { BadBackup } from '../../lib/coverage/bad-backup';
import type { Backup } from '../../lib/coverage/open-library';

export const EDGE_OUTCOMES = ['refused', 'taken', 'half', 'poisoned', 'failed'] as const;

/**
 * `half`: refused, with something changed all the same. `poisoned`: taken, and since then objects have what they should
 * not, or the library does not read its own backup. `failed`: another error than the one a reader is told.
 */
export type EdgeOutcome = (typeof EDGE_OUTCOMES)[number];

/** Imports the file. */
export async function importEdge(library: Backup, file: Uint8Array<ArrayBuffer>): Promise<EdgeOutcome> {
  const before = await backupOf(library);
  try {
    await library.importFrom({ open: () => openText(new File([file], 'edge.json')), dryRun: false });
  } catch (error) {
    if (!(error instanceof BadBackup)) return 'failed';
    return (await backupOf(library)) === before ? 'refused' : 'half';
  }
  return (await isSound(library)) ? 'taken' : 'poisoned';
}

/** Whether plain objects are plain, and the library reads what it writes, with nothing new in it. */
async function isSound(library: Backup): Promise<boolean> {
  if (Object.keys(Object.prototype).length > 0) return false;
  const own = new File([await backupOf(library)], 'own.json');
  const { added, newer, older, conflicting } = await library.importFrom({
    open: () => openText(own),
    dryRun: true,
  });
  return added + newer + older + conflicting === 0;
}

async function backupOf(library: Backup): Promise<string> {
  let text = '';
  await library.exportTo({ write: (piece) => void (text += piece), exportedAt: '2031-01-01T00:00:00Z' });
  return text;
}
