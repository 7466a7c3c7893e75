// Same event: how well the library finds the other reports of an event, and what it proposes as events.
import 'fake-indexeddb/auto';
import { openLibrary, type OpenLibrary } from '../../lib/coverage/open-library';
import type { Match } from '../../lib/coverage/coverage';
import { readEventCases, scoreEvents, scoreRankings, shuffle, type EventCase } from '../event-cases';
import { EVENT_PEERS } from '../event-peers';
import type { Metrics, Suite, SuiteOptions, SuiteResult } from '../suite';

export const suite: Suite = { title: 'Same event', run };

/** The order of arrival. Any other seed gives figures within half a point. */
const SEED = 1;
const KEPT_AT = '2026-01-01T00:00:00Z';

async function run({ data, dump }: SuiteOptions): Promise<SuiteResult> {
  if (data === null) throw new Error('Name the folder of labelled reports with --data.');
  const cases = readEventCases(data);
  const library = await openLibrary({ name: 'bench-events' });
  const ids = await keepAll(library, shuffle(cases, SEED));
  const found = await lookUpAll(library, cases, ids);
  const events = await readEvents(library, ids);
  library.close();
  for (const one of cases) dump(one.id, { event: events.get(one.id) ?? one.id, ranking: found.get(one.id) });
  const rankings = scoreRankings(cases, ({ id }) => (found.get(id) ?? []).map((match) => match.id));
  return {
    cases: cases.length,
    metrics: { ...rankings, b3f1: scoreEvents(cases, events), ...scoreClasses(cases, found) },
    peers: Object.fromEntries(
      Object.entries(EVENT_PEERS).map(([name, peer]) => [name, scoreRankings(cases, peer(cases)) as Metrics]),
    ),
  };
}

/** Keeps the reports one after the other, as a reader would; gives the case of each id of the library. */
async function keepAll(library: OpenLibrary, cases: readonly EventCase[]): Promise<Map<string, string>> {
  const caseOf = new Map<string, string>();
  for (const one of cases) {
    const kept = await library.keep(one.article, KEPT_AT);
    if (kept.kind !== 'kept') throw new Error(`${one.id} was not kept: ${kept.kind}`);
    caseOf.set(kept.id, one.id);
  }
  return caseOf;
}

/** What the product ranks for each report, as ids of cases. */
async function lookUpAll(
  library: OpenLibrary,
  cases: readonly EventCase[],
  caseOf: ReadonlyMap<string, string>,
): Promise<Map<string, readonly Match[]>> {
  const found = new Map<string, readonly Match[]>();
  for (const one of cases) {
    const matches = await library.nearest(one.article, cases.length);
    found.set(
      one.id,
      matches.map((match) => ({ ...match, id: caseOf.get(match.id) ?? match.id })),
    );
  }
  return found;
}

async function readEvents(
  library: OpenLibrary,
  caseOf: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const { events } = await library.events({ offset: 0, limit: caseOf.size });
  return new Map(
    events.flatMap(({ id, articles }) =>
      articles.map((article) => [caseOf.get(article.id) ?? '', id] as const),
    ),
  );
}

/** How often "sure" and "perhaps" are right, and how much of an event is at least "perhaps". */
function scoreClasses(cases: readonly EventCase[], found: ReadonlyMap<string, readonly Match[]>): Metrics {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const judged = cases.flatMap((one) =>
    (found.get(one.id) ?? []).map((match) => ({
      class: match.class,
      isRight: byId.get(match.id)?.event === one.event,
      isOtherTopic: byId.get(match.id)?.topic !== one.topic,
    })),
  );
  const wanted = cases.reduce(
    (sum, { event }) => sum + cases.filter((other) => other.event === event).length - 1,
    0,
  );
  const sure = judged.filter((one) => one.class === 'sure');
  const perhaps = judged.filter((one) => one.class === 'perhaps');
  const rightOf = (list: typeof judged): number => list.filter((one) => one.isRight).length;
  return {
    surePrecision: rightOf(sure) / Math.max(1, sure.length),
    sureRecall: rightOf(sure) / wanted,
    sureOtherTopic: sure.filter((one) => one.isOtherTopic).length,
    perhapsPrecision: rightOf(perhaps) / Math.max(1, perhaps.length),
    offeredRecall: (rightOf(sure) + rightOf(perhaps)) / wanted,
  };
}
