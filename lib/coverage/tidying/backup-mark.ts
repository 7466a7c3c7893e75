// How the last backup stands to the library, and when a reminder is due. The decision is pure.
import { readCounts, writeCounts } from '../entries';
import type { Reading, Writing } from '../schema';
import type { BackupState } from '../upkeep';

export async function readBackupState(reading: Reading): Promise<BackupState> {
  const { backupAt, changes, backedUp } = await readCounts(reading);
  return { lastAt: backupAt, changesSince: changes - backedUp };
}

/** Notes that everything up to now is in a backup. */
export async function markBackup(writing: Writing, exportedAt: string): Promise<void> {
  const counts = await readCounts(writing);
  await writeCounts(writing, { ...counts, backedUp: counts.changes, backupAt: exportedAt });
}
