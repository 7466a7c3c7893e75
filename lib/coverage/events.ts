// Events in the database: each entry names its event. The machine proposes, the reader's word stands.
import { readCorrections } from './corrections';
import type { KeptEvent } from './coverage';
import { proposeEvents, type PairWord } from './proposing';
import type { Entry, Reading, Writing } from './schema';
import { toSummary } from './summary';
import type { Surroundings } from './surroundings';

/** Names events: the founding article's id and a running number, so that two libraries never name alike. */
export function eventNames(founder: string, firstNumber: number): { next: () => string; used: () => number } {
  let number = firstNumber;
  return {
    next: () => `${founder}.${number++}`,
    used: () => number - firstNumber,
  };
}

/** The running number in the name of an event; 0 when it has none. */
export function eventNumber(event: string): number {
  const number = Number(event.slice(event.lastIndexOf('.') + 1));
  return Number.isSafeInteger(number) ? number : 0;
}

/**
 * Places an article that is being kept and writes what changes for those around it; gives the event of the article.
 * `before` is its entry when it was kept already.
 */
export async function placeInEvents(
  writing: Writing,
  id: string,
  before: Entry | null,
  around: Surroundings,
  newEvent: () => string,
): Promise<string> {
  const words = await readWords(writing, [id, ...around.entries.map((entry) => entry.id)], around, before);
  const own = { event: before?.event ?? null, pinned: before?.pinned ?? false };
  const events = proposeEvents(around.neighbourhood.nearness, [own, ...around.entries], words, newEvent);
  const moved = around.entries.flatMap((entry, at) => {
    const event = events[at + 1] ?? entry.event;
    return event === entry.event ? [] : [{ ...entry, event }];
  });
  await Promise.all(moved.map((entry) => writing.objectStore('entries').put(entry)));
  return own.pinned && own.event !== null ? own.event : (events[0] ?? newEvent());
}

/** What the reader said about pairs of these articles, by position. */
async function readWords(
  reading: Reading,
  ids: readonly string[],
  around: Surroundings,
  before: Entry | null,
): Promise<readonly PairWord[]> {
  const positions = new Map(ids.map((id, at) => [id, at]));
  const corrected = ids.map((_, at) => at === 0 || around.entries[at - 1]?.corrected === true);
  const said = await Promise.all(
    ids.map((id, at) =>
      corrected[at] || (at === 0 && before === null)
        ? readCorrections(reading, id)
        : new Map<string, boolean>(),
    ),
  );
  return said.flatMap((words, one) =>
    [...words].flatMap(([id, sameEvent]) => {
      const other = positions.get(id);
      return other === undefined || other === one ? [] : [{ one, other, sameEvent }];
    }),
  );
}

/** The events with at least two articles, those of the newest articles first, at most `limit`. */
export async function listEvents(reading: Reading, limit: number): Promise<readonly KeptEvent[]> {
  const seen = new Set<string>();
  const events: KeptEvent[] = [];
  const store = reading.objectStore('entries');
  let cursor = await store.index('keptAt').openCursor(null, 'prev');
  while (cursor !== null && events.length < limit) {
    const { event } = cursor.value;
    if (!seen.has(event)) {
      seen.add(event);
      const members = await store.index('event').getAll(event);
      if (members.length > 1) events.push({ id: event, articles: members.map(toSummary) });
    }
    cursor = await cursor.continue();
  }
  return events;
}
