// Notes on articles and events, as records of their own.
import type { Note } from '../reader-words';
import { readEntry, readMembers } from '../entries';
import type { Reading, Writing } from '../schema';
import { writeEntries } from '../tallies';

/** The notes there are on these articles and events. */
export async function readNotes(reading: Reading, about: readonly string[]): Promise<readonly Note[]> {
  const found = await Promise.all(about.map((id) => reading.objectStore('notes').get(id)));
  return found.filter((note) => note !== undefined);
}

/**
 * Writes a note over an earlier one; a blank text erases it. The articles of an event with a note are pinned to it:
 * the machine must not dissolve what the reader wrote about.
 */
export async function writeNote(writing: Writing, note: Note): Promise<void> {
  if (note.text.trim() === '') {
    await writing.objectStore('notes').delete(note.about);
    return;
  }
  await writing.objectStore('notes').put(note);
  if ((await readEntry(writing, note.about)) !== null) return;
  await pinMembers(writing, note.about);
}

/** Pins the articles of an event to it: the machine may not lead them away. */
export async function pinMembers(writing: Writing, event: string): Promise<void> {
  const members = await readMembers(writing, event);
  await writeEntries(
    writing,
    members.map((before) => ({ before, after: { ...before, pinned: true } })),
  );
}

/** Adds a note to one there is: neither text is lost. True when both said something of their own. */
export async function joinNote(writing: Writing, note: Note): Promise<boolean> {
  const before = await writing.objectStore('notes').get(note.about);
  const joined = joinNotes(before ?? null, note);
  if (joined !== before) await writeNote(writing, joined);
  return before !== undefined && joined !== before;
}

/** Both notes in one, the earlier one first; the very note when the other one adds nothing. */
export function joinNotes(before: Note | null, note: Note): Note {
  if (before === null || note.text.includes(before.text)) return before?.text === note.text ? before : note;
  if (before.text.includes(note.text)) return before;
  const changedAt = before.changedAt > note.changedAt ? before.changedAt : note.changedAt;
  return { about: note.about, text: `${before.text}\n\n${note.text}`, changedAt };
}
