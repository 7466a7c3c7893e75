// The lists of the library page: events, articles by pages, sites and counts; and one article in detail.
import type { OpenLibrary } from '../coverage/open-library';
import type { ShelfArticle, ShelfQuery } from '../coverage/shelf';
import { isReminderDue } from '../coverage/upkeep';
import { update, withLibrary, type LibraryContext } from './library-context';
import type { ArticleDetail, KeptFilter, LibraryCounts, LibraryFilter } from './library-state';

/** Articles asked for at once, and events shown before "more". */
export const ROWS_A_PAGE = 100;
const EVENTS_A_PAGE = 30;

const MS_A_DAY = 86_400_000;
const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 30;

/** Loads everything the page shows beside a single article: what is looked at first before what is counted. */
export async function loadAll(page: LibraryContext): Promise<void> {
  update(page, { trouble: null });
  await loadLists(page);
  await loadCounts(page);
  await loadUpkeep(page);
}

/** Loads the list the filter asks for, from its beginning. */
export async function loadLists(page: LibraryContext): Promise<void> {
  page.asked += 1;
  const asked = page.asked;
  const { filter } = page.state.value;
  const answer = await withLibrary(page, (library) =>
    Promise.all([
      library.events({ ...searchOf(filter), offset: 0, limit: EVENTS_A_PAGE }),
      library.browse({ ...toQuery(filter, page.adapters.now()), offset: 0, limit: ROWS_A_PAGE }),
    ]),
  );
  if (answer === null || asked !== page.asked) return;
  const [events, articles] = answer;
  update(page, {
    status: 'ready',
    events: events.events,
    eventTotal: events.total,
    rows: placeRows(new Map(), 0, articles.articles),
    total: articles.total,
  });
}

/** Loads the pages of the list in which these places lie, as far as they are not there yet. */
export async function loadRows(page: LibraryContext, from: number, to: number): Promise<void> {
  const asked = page.asked;
  const { filter, rows, total } = page.state.value;
  const pages = pagesOf(from, Math.min(to, total)).filter((offset) => !rows.has(offset));
  for (const offset of pages) {
    const query = { ...toQuery(filter, page.adapters.now()), offset, limit: ROWS_A_PAGE };
    const found = await withLibrary(page, (library) => library.browse(query));
    if (found === null || asked !== page.asked) return;
    update(page, { rows: placeRows(page.state.value.rows, offset, found.articles) });
  }
}

function pagesOf(from: number, to: number): readonly number[] {
  const first = Math.floor(Math.max(0, from) / ROWS_A_PAGE);
  const last = Math.ceil(to / ROWS_A_PAGE);
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => (first + at) * ROWS_A_PAGE);
}

function placeRows(
  rows: ReadonlyMap<number, ShelfArticle>,
  offset: number,
  articles: readonly ShelfArticle[],
): ReadonlyMap<number, ShelfArticle> {
  return new Map([...rows, ...articles.map((article, at) => [offset + at, article] as const)]);
}

/** Loads some more events behind those that are shown. */
export async function moreEvents(page: LibraryContext): Promise<void> {
  const { events, filter } = page.state.value;
  const query = { ...searchOf(filter), offset: events.length, limit: EVENTS_A_PAGE };
  const more = await withLibrary(page, (library) => library.events(query));
  if (more !== null) update(page, { events: [...events, ...more.events], eventTotal: more.total });
}

/** Counts and sites of the side navigation. */
export async function loadCounts(page: LibraryContext): Promise<void> {
  const now = page.adapters.now();
  const answer = await withLibrary(page, async (library) => ({
    counts: await countAll(library, now),
    sites: await library.sites(),
  }));
  if (answer !== null) update(page, answer);
}

async function countAll(library: OpenLibrary, now: string): Promise<LibraryCounts> {
  const count = async (kept: KeptFilter, noted = false): Promise<number> => {
    const query: ShelfQuery = {
      ...periodOf(kept, now),
      order: 'kept',
      descending: true,
      offset: 0,
      limit: 0,
    };
    return (await library.browse(noted ? { ...query, noted: true } : query)).total;
  };
  return {
    events: (await library.events({ offset: 0, limit: 1 })).total,
    articles: await count('any'),
    week: await count('week'),
    month: await count('month'),
    earlier: await count('earlier'),
    noted: await count('any', true),
  };
}

/** Room on the disk and the state of the backup. */
export async function loadUpkeep(page: LibraryContext): Promise<void> {
  const answer = await withLibrary(page, async (library) => ({
    room: await library.room(),
    backup: await library.backupState(),
  }));
  if (answer === null) return;
  const { now, reminderHiddenAt } = page.adapters;
  const isDue = isReminderDue(answer.backup, await reminderHiddenAt.getValue(), now());
  update(page, { ...answer, backupDue: isDue });
}

/** Opens one article beside the list; null closes it. */
export async function openArticle(page: LibraryContext, id: string | null): Promise<void> {
  if (id === null) return update(page, { detail: null });
  const detail = await withLibrary(page, (library) => readDetail(library, id));
  if (detail !== null) update(page, { detail });
}

async function readDetail(library: OpenLibrary, id: string): Promise<ArticleDetail | null> {
  const kept = await library.shelfArticle(id);
  if (kept === null) return null;
  const [articles, event, texts] = await Promise.all([
    library.articles([id]),
    library.event(kept.event),
    library.revisions(id),
  ]);
  const members = event?.articles.map((one) => one.id) ?? [id];
  const [notes, words] = await Promise.all([library.notes([id]), library.factWords(members)]);
  return {
    kept,
    article: articles[0] ?? null,
    event: event !== null && event.articles.length > 1 ? event : null,
    note: notes[0]?.text ?? '',
    texts: texts.map(({ keptAt }) => keptAt),
    words: words.filter(({ one, other }) => one.article === id || other.article === id),
  };
}

function searchOf({ search }: LibraryFilter): { readonly search?: string } {
  return search.trim() === '' ? {} : { search };
}

/** The query of a filter, without its part of the list. */
export function toQuery(filter: LibraryFilter, now: string): Omit<ShelfQuery, 'offset' | 'limit'> {
  const { site, kept, mark, order, descending } = filter;
  return {
    ...searchOf(filter),
    ...(site === null ? {} : { site }),
    ...periodOf(kept, now),
    ...(mark === 'noted' ? { noted: true as const } : {}),
    ...(mark === 'stays' ? { stays: true as const } : {}),
    ...(mark === 'rule' ? { keptBy: 'rule' as const } : {}),
    order,
    descending,
  };
}

function periodOf(kept: KeptFilter, now: string): Pick<ShelfQuery, 'keptFrom' | 'keptBefore'> {
  const daysAgo = (days: number): string => new Date(Date.parse(now) - days * MS_A_DAY).toISOString();
  switch (kept) {
    case 'any':
      return {};
    case 'week':
      return { keptFrom: daysAgo(DAYS_A_WEEK) };
    case 'month':
      return { keptFrom: daysAgo(DAYS_A_MONTH) };
    case 'earlier':
      return { keptBefore: daysAgo(DAYS_A_MONTH) };
  }
}
