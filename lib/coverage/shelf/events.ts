// The list of events: from the sums of events, newest first, with the articles of those that are shown.
import type { EventPage, EventQuery, KeptEvent } from '../coverage';
import { readMembers } from '../entries';
import { takeAlong } from '../requests';
import type { Reading } from '../schema';
import { findEventNames, readEventName } from '../said/event-names';
import { searchWords } from '../search-words';
import { toSummary } from '../summary';
import { readFound } from './browse';

/** A search looks at this many of the newest articles that hold its words. */
const MOST_FOUND = 2_000;

/** Events of at least two articles, those of the newest articles first. */
export async function listEvents(reading: Reading, query: EventQuery): Promise<EventPage> {
  const isSearch = (query.search ?? '').trim() !== '';
  const { total, names } = isSearch ? await findEvents(reading, query) : await newestEvents(reading, query);
  return { total, events: await Promise.all(names.map((name) => readEvent(reading, name))) };
}

/** One event with its articles; null when it has none. */
export async function findEvent(reading: Reading, id: string): Promise<KeptEvent | null> {
  const event = await readEvent(reading, id);
  return event.articles.length === 0 ? null : event;
}

async function readEvent(reading: Reading, id: string): Promise<KeptEvent> {
  const [members, name, note] = await Promise.all([
    readMembers(reading, id),
    readEventName(reading, id),
    reading.objectStore('notes').get(id),
  ]);
  return { id, articles: members.map(toSummary), name, note: note?.text ?? '' };
}

interface Named {
  readonly total: number;
  readonly names: readonly string[];
}

async function newestEvents(reading: Reading, { offset, limit }: EventQuery): Promise<Named> {
  const index = reading.objectStore('tallies').index('newest');
  const range = IDBKeyRange.bound(['event', 1], ['event', 1, []]);
  const newest = index.openKeyCursor(range, 'prev');
  const [total, names] = await Promise.all([
    index.count(range),
    takeAlong(newest, offset, limit, (cursor) => cursor.primaryKey[1]),
  ]);
  return { total, names };
}

async function findEvents(reading: Reading, { search = '', offset, limit }: EventQuery): Promise<Named> {
  const [first = new Set<number>(), ...rest] = await readFound(reading, search);
  const numbers = [...first].filter((number) => rest.every((other) => other.has(number)));
  const newest = numbers.sort((a, b) => b - a).slice(0, MOST_FOUND);
  const entries = await Promise.all(newest.map((number) => reading.objectStore('entries').get(number)));
  const named = await findEventNames(reading, searchWords(search));
  const events = [
    ...new Set([...named, ...entries.flatMap((entry) => (entry === undefined ? [] : [entry.event]))]),
  ];
  const tallies = await Promise.all(
    events.map((event) => reading.objectStore('tallies').get(['event', event])),
  );
  const shown = tallies
    .filter((tally) => tally !== undefined)
    .filter(({ many }) => many === 1)
    .sort((a, b) => (a.newestAt < b.newestAt ? 1 : -1));
  return { total: shown.length, names: shown.slice(offset, offset + limit).map(({ name }) => name) };
}
