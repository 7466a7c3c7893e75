// The reader's hand on events: pair by pair, and event by event. What is put somewhere by hand is pinned there.
import { writeCorrection } from './corrections';
import { readCounts, readEntries, readEntry, readMembers, writeCounts } from './entries';
import { eventNames } from './events';
import { readEventName, writeEventName } from './said/event-names';
import { joinNote } from './said/notes';
import type { Entry, Writing } from './schema';
import { writeEntries } from './tallies';

/**
 * Writes the reader's word on two articles over an earlier one, and lets their events follow: the other one joins
 * the event of the first, or leaves it. An article is always of one event with itself.
 */
export async function correctPair(
  writing: Writing,
  id: string,
  otherId: string,
  sameEvent: boolean,
): Promise<void> {
  if (id === otherId) return;
  await writeCorrection(writing, id, otherId, sameEvent);
  const [entry, other] = await markCorrected(writing, [id, otherId]);
  if (entry == null || other == null) return;
  if (sameEvent) await putPinned(writing, [entry, other], entry.event);
  else if (entry.event === other.event) {
    await putPinned(writing, [entry], entry.event);
    await putPinned(writing, [other], await foundEvent(writing, otherId));
  }
}

/**
 * Puts articles into an event, or with null into a new one of their own. Those that stay where they left are pinned
 * as well: the machine must not lead them after the others.
 */
export async function moveTo(writing: Writing, ids: readonly string[], event: string | null): Promise<void> {
  const entries = await readEntries(writing, ids);
  const founder = entries[0];
  if (founder === undefined) return;
  const leaving = new Set(ids);
  for (const left of new Set(entries.map((entry) => entry.event))) {
    const staying = (await readMembers(writing, left)).filter(({ id }) => !leaving.has(id));
    await putPinned(writing, staying, left);
  }
  await putPinned(writing, entries, event ?? (await foundEvent(writing, founder.id)));
}

/** Makes the articles of another event part of this one; the note on it goes with them, its name where the other has none. */
export async function mergeInto(writing: Writing, event: string, other: string): Promise<void> {
  if (event === other) return;
  const note = await writing.objectStore('notes').get(other);
  const [own, name] = [await readEventName(writing, event), await readEventName(writing, other)];
  const members = await Promise.all([readMembers(writing, event), readMembers(writing, other)]);
  await putPinned(writing, members.flat(), event);
  if (note !== undefined) await joinNote(writing, { ...note, about: event });
  if (own === null && name !== null) await writeEventName(writing, event, name);
}

async function markCorrected(writing: Writing, ids: readonly string[]): Promise<readonly (Entry | null)[]> {
  const entries = await Promise.all(ids.map((id) => readEntry(writing, id)));
  const marked = entries.map((entry) => (entry === null ? null : { ...entry, corrected: true }));
  await writeEntries(
    writing,
    entries.map((before, at) => ({ before, after: marked[at] ?? null })),
  );
  return marked;
}

async function putPinned(writing: Writing, entries: readonly Entry[], event: string): Promise<void> {
  const changes = entries.map((before) => ({ before, after: { ...before, event, pinned: true } }));
  await writeEntries(writing, changes);
}

async function foundEvent(writing: Writing, founder: string): Promise<string> {
  const counts = await readCounts(writing);
  const names = eventNames(founder, counts.nextEvent);
  const event = names.next();
  await writeCounts(writing, { ...counts, nextEvent: counts.nextEvent + names.used() });
  return event;
}
