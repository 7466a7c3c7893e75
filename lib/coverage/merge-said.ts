// Merging what the reader said elsewhere: the library's own words and settings stand, notes are joined.
import type { ArticleRecord, BackupRecord } from './backup-records';
import { readEntry } from './entries';
import { joinNote, joinNotes } from './said/notes';
import type { Correction, Reading, Writing } from './schema';
import { writeEntries } from './tallies';

type Said = Exclude<BackupRecord, ArticleRecord>;
type Outcome = 'corrections' | 'notes' | 'settings' | 'conflicting';

/** Takes one record over when `writing` is given; says in either case what comes of it. */
export async function mergeSaid(reading: Reading, writing: Writing | null, said: Said): Promise<Outcome> {
  switch (said.kind) {
    case 'correction':
      return mergeCorrection(reading, writing, said);
    case 'fact': {
      const { one, oneText, other, otherText, sameFact, saidAt } = said;
      const record = { one, oneText, other, otherText, sameFact, saidAt };
      const known = await reading.objectStore('facts').get([one, oneText, other, otherText]);
      if (known === undefined) await writing?.objectStore('facts').put(record);
      return known !== undefined && known.sameFact !== sameFact ? 'conflicting' : 'corrections';
    }
    case 'note': {
      const { about, text, changedAt } = said;
      const note = { about, text, changedAt };
      const known = (await reading.objectStore('notes').get(about)) ?? null;
      const joined = joinNotes(known, note);
      if (writing !== null) await joinNote(writing, note);
      return known !== null && joined !== known ? 'conflicting' : 'notes';
    }
    case 'setting': {
      const known = await reading.objectStore('settings').get(said.key);
      if (known === undefined)
        await writing?.objectStore('settings').put({ key: said.key, value: said.value });
      const isOther = known !== undefined && JSON.stringify(known.value) !== JSON.stringify(said.value);
      return isOther ? 'conflicting' : 'settings';
    }
  }
}

async function mergeCorrection(
  reading: Reading,
  writing: Writing | null,
  { one, other, sameEvent }: Correction,
): Promise<Outcome> {
  const known = await reading.objectStore('corrections').get([one, other]);
  if (known !== undefined) return known.sameEvent === sameEvent ? 'corrections' : 'conflicting';
  if (writing !== null) await addCorrection(writing, { one, other, sameEvent });
  return 'corrections';
}

async function addCorrection(writing: Writing, correction: Correction): Promise<void> {
  await writing.objectStore('corrections').put(correction);
  for (const id of [correction.one, correction.other]) {
    const before = await readEntry(writing, id);
    if (before !== null) await writeEntries(writing, [{ before, after: { ...before, corrected: true } }]);
  }
}
