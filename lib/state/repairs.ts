// What the reader mended in the readings of a site: remembered in the library, applied whenever a page of it is read.
import type { ReadOutcome } from '../article/article';
import { addRules, parseRules, type RepairRule } from '../article/repair';
import type { TabReading } from '../browser/reader-pages';
import type { LibrarySettings } from '../coverage/reader-words';

/** Reads a page again with rules; null when the page has gone. */
export type ReadAgain = (tabId: number, rules: readonly RepairRule[]) => Promise<ReadOutcome | null>;

/** The rules for the site of an address; none for a page without one. */
export async function rulesFor(library: LibrarySettings, url: string | null): Promise<readonly RepairRule[]> {
  const key = keyOf(url);
  if (key === null) return [];
  const rules = parseRules((await library.setting(key)) ?? []);
  return rules.ok ? rules.value : [];
}

/** Remembers rules for the site of an address, over older ones on the same places and texts; gives all of them. */
export async function rememberRules(
  library: LibrarySettings,
  url: string | null,
  added: readonly RepairRule[],
): Promise<readonly RepairRule[]> {
  const rules = addRules(await rulesFor(library, url), added);
  const key = keyOf(url);
  if (key !== null) await library.setSetting(key, rules);
  return rules;
}

/** The reading with the rules of its site applied; as it was where there are none. */
export async function repair(
  library: LibrarySettings,
  readAgain: ReadAgain,
  reading: TabReading,
): Promise<TabReading> {
  if (reading.kind !== 'read') return reading;
  const rules = await rulesFor(library, reading.outcome.article?.url ?? null);
  const outcome = rules.length === 0 ? null : await readAgain(reading.tab.tabId, rules);
  return outcome === null ? reading : { ...reading, outcome };
}

function keyOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? `repair:${new URL(url).hostname.replace(/^www\./, '')}` : null;
}
