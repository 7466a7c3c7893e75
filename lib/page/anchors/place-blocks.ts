// Finds where each block of an article stands in a page's text; null for a block that can't be placed for sure.

/** A stretch of the index, end excluded. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Most places of one text that are looked at. */
const MOST_PLACES = 200;

/** By how many units of surrounding text the best of several places must beat the next one. */
const CLEAR_LEAD = 8;

/** Most units of surrounding text that are compared on either side. */
const LONGEST_CONTEXT = 2_000;

/**
 * The place of each block (steady text) in the page (steady text). A text that stands once is placed there. Copies
 * are told apart by the blocks around them: by their number between two sure places, else by the text around them.
 */
export function placeBlocks(page: string, blocks: readonly string[]): readonly (Place | null)[] {
  const found = blocks.map((block) => findAll(page, block));
  const copies = countCopies(blocks);
  const places = blocks.map((block, at): Place | null => {
    const [only, second] = found[at] ?? [];
    const sure = only !== undefined && second === undefined && copies.get(block) === 1;
    return sure ? { start: only, end: only + block.length } : null;
  });
  const pins = keepIncreasing(places);
  return blocks.map((block, at) => {
    const sure = places[at];
    if (sure) return sure;
    const start = chooseCopy(page, blocks, found[at] ?? [], pins, at);
    return start === null ? null : { start, end: start + block.length };
  });
}

/** All starts of a text in the page, in order. */
export function findAll(page: string, text: string): readonly number[] {
  const starts: number[] = [];
  if (text === '') return starts;
  for (let at = page.indexOf(text); at >= 0 && starts.length < MOST_PLACES; at = page.indexOf(text, at + 1)) {
    starts.push(at);
  }
  return starts;
}

/** The nearest sure places before and after a block: where it must stand between. */
export function boundsOf(pins: readonly (Place | null)[], at: number, length: number): Place {
  const before = pins.slice(0, at).findLast((pin) => pin !== null);
  const after = pins.slice(at + 1).find((pin) => pin !== null);
  return { start: before?.end ?? 0, end: after?.start ?? length };
}

function countCopies(blocks: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks) counts.set(block, (counts.get(block) ?? 0) + 1);
  return counts;
}

/** The longest chain of places that follow each other as the blocks do; the others become null. */
function keepIncreasing(places: readonly (Place | null)[]): readonly (Place | null)[] {
  const length: number[] = [];
  const previous: number[] = [];
  let best = -1;
  places.forEach((place, at) => {
    length[at] = 0;
    previous[at] = -1;
    if (place === null) return;
    length[at] = 1;
    for (let earlier = 0; earlier < at; earlier += 1) {
      const other = places[earlier];
      if (!other || other.end > place.start || (length[earlier] ?? 0) < (length[at] ?? 0)) continue;
      length[at] = (length[earlier] ?? 0) + 1;
      previous[at] = earlier;
    }
    if (best < 0 || (length[at] ?? 0) > (length[best] ?? 0)) best = at;
  });
  const kept = new Set<number>();
  for (let at = best; at >= 0; at = previous[at] ?? -1) kept.add(at);
  return places.map((place, at) => (kept.has(at) ? place : null));
}

function chooseCopy(
  page: string,
  blocks: readonly string[],
  found: readonly number[],
  pins: readonly (Place | null)[],
  at: number,
): number | null {
  const block = blocks[at] ?? '';
  const bounds = boundsOf(pins, at, page.length);
  const inside = found.filter((start) => start >= bounds.start && start + block.length <= bounds.end);
  const from = pins.slice(0, at).findLastIndex((pin) => pin !== null) + 1;
  const next = pins.slice(at + 1).findIndex((pin) => pin !== null);
  const rivals = blocks.slice(from, next < 0 ? undefined : at + 1 + next);
  const equals = rivals.filter((rival) => rival === block).length;
  const turn = rivals.slice(0, at - from).filter((rival) => rival === block).length;
  // A longer block that holds this one would be counted as a place of its own.
  const held = rivals.some((rival) => rival !== block && rival.includes(block));
  if (inside.length === equals && !held) return inside[turn] ?? null;
  return chooseByContext(
    page,
    { before: blocks.slice(0, at).join(''), after: blocks.slice(at + 1).join('') },
    block.length,
    inside,
  );
}

/** The one of several places around which the text is clearly most like the text around it in the article. */
export function chooseByContext(
  page: string,
  context: { readonly before: string; readonly after: string },
  length: number,
  starts: readonly number[],
): number | null {
  const scored = starts
    .map((start) => ({
      start,
      score: commonEnd(page, start, context.before) + commonStart(page, start + length, context.after),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || first.score < CLEAR_LEAD) return null;
  return second === undefined || first.score - second.score >= CLEAR_LEAD ? first.start : null;
}

/** How many units before `at` are the end of `before`. */
function commonEnd(page: string, at: number, before: string): number {
  let count = 0;
  const most = Math.min(at, before.length, LONGEST_CONTEXT);
  while (count < most && page[at - 1 - count] === before[before.length - 1 - count]) count += 1;
  return count;
}

function commonStart(page: string, at: number, after: string): number {
  let count = 0;
  const most = Math.min(page.length - at, after.length, LONGEST_CONTEXT);
  while (count < most && page[at + count] === after[count]) count += 1;
  return count;
}
