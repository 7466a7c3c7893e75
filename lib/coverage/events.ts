// Events in the database: each entry names its event. The machine proposes, the reader's word stands.
import { readCorrections } from './corrections';
import { proposeEvents, type PairWord } from './proposing';
import type { Entry, Reading } from './schema';
import type { Surroundings } from './surroundings';
import type { EntryChange } from './tallies';

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
 * Places an article that is being kept: the event it belongs to, and what changes for those around it. `before` is
 * its entry when it was kept already.
 */
export async function placeInEvents(
  reading: Reading,
  id: string,
  before: Entry | null,
  around: Surroundings,
  newEvent: () => string,
): Promise<{ readonly event: string; readonly moved: readonly EntryChange[] }> {
  const words = await readWords(reading, [id, ...around.entries.map((entry) => entry.id)], around, before);
  const own = { event: await eventSoFar(reading, before, around), pinned: before?.pinned ?? false };
  const events = proposeEvents(around.neighbourhood.nearness, [own, ...around.entries], words, newEvent);
  const moved = around.entries.flatMap((entry, at) => {
    const event = events[at + 1] ?? entry.event;
    return event === entry.event ? [] : [{ before: entry, after: { ...entry, event } }];
  });
  const event = own.pinned && own.event !== null ? own.event : (events[0] ?? newEvent());
  return { event, moved };
}

/** The event of an entry, while it is its own alone or one of its other articles is around; null when all are far. */
async function eventSoFar(
  reading: Reading,
  before: Entry | null,
  around: Surroundings,
): Promise<string | null> {
  if (before === null || before.pinned || around.entries.some(({ event }) => event === before.event)) {
    return before?.event ?? null;
  }
  const tally = await reading.objectStore('tallies').get(['event', before.event]);
  return tally?.many === 1 ? null : before.event;
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
