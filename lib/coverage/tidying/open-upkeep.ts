// Room, rules, erasing and the state of the backup over an open database.
import type { Connection } from '../connection';
import { readEntries } from '../entries';
import { eraseSiteRule, readSiteRule, readSiteRules, writeSiteRule } from '../said/settings';
import type { CopyStore } from '../second-copy/copy-store';
import type { Writing } from '../schema';
import { writeEntries } from '../tallies';
import type { Upkeep } from '../upkeep';
import { markBackup, readBackupState } from './backup-mark';
import { measureRoom } from './room';
import { eraseIds, findOverdue, selectIds } from './selecting';

export function openUpkeep(connection: Connection, copy: CopyStore | null): Upkeep {
  const { read, write } = connection;
  return {
    room: () => measureRoom(connection, copy),
    siteRules: () => read(readSiteRules),
    siteRule: (site) => read((reading) => readSiteRule(reading, site)),
    setSiteRule: (rule) => write((writing) => writeSiteRule(writing, rule)),
    eraseSiteRule: (site) => write((writing) => eraseSiteRule(writing, site)),
    setStays: (ids, stays) => write((writing) => setStays(writing, ids, stays)),
    overdue: (now) => read((reading) => findOverdue(reading, now)),
    async tidy(now, work = {}) {
      const overdue = await read((reading) => findOverdue(reading, now));
      return eraseIds(
        connection,
        overdue.map(({ id }) => id),
        work,
      );
    },
    async countSelected(selection) {
      return (await read((reading) => selectIds(reading, selection))).length;
    },
    async eraseSelected(selection, work = {}) {
      return eraseIds(connection, await read((reading) => selectIds(reading, selection)), work);
    },
    backupState: () => read(readBackupState),
    noteBackup: (exportedAt) => write((writing) => markBackup(writing, exportedAt)),
  };
}

async function setStays(writing: Writing, ids: readonly string[], stays: boolean): Promise<void> {
  const entries = await readEntries(writing, [...new Set(ids)]);
  const changes = entries.map((before) => {
    const others = before.flags.filter((flag) => flag !== 'stays');
    return { before, after: { ...before, flags: stays ? [...others, 'stays' as const] : others } };
  });
  await writeEntries(writing, changes);
}
