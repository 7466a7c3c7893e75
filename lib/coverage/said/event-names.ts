// The reader's names of events: settings under a prefix and the event's id, so that they travel in the backup.
import type { Reading, Writing } from '../schema';
import { foldWords } from '../search-words';
import { pinMembers } from './notes';
import { readSetting, readSettings, writeSetting } from './settings';
import { EVENT_NAME } from './event-name-key';

/** The name the reader gave an event; null when it has none. */
export async function readEventName(reading: Reading, event: string): Promise<string | null> {
  const name = await readSetting(reading, EVENT_NAME + event);
  return typeof name === 'string' && name.trim() !== '' ? name : null;
}

/** Writes a name over an earlier one; a blank one takes it away. A named event is pinned, as one with a note is. */
export async function writeEventName(writing: Writing, event: string, name: string): Promise<void> {
  const written = name.trim();
  await writeSetting(writing, EVENT_NAME + event, written === '' ? null : written);
  if (written !== '') await pinMembers(writing, event);
}

/** Events whose names hold all of these words. */
export async function findEventNames(reading: Reading, words: readonly string[]): Promise<readonly string[]> {
  if (words.length === 0) return [];
  const names = await readSettings(reading, EVENT_NAME);
  return [...names].flatMap(([key, name]) => {
    const folded = typeof name === 'string' ? foldWords(name) : '';
    return words.every((word) => folded.includes(word)) ? [key.slice(EVENT_NAME.length)] : [];
  });
}
