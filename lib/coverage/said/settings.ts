// Settings and rules that belong to the library: JSON values under keys, and the rules of sites among them.
import type { Reading, Writing } from '../schema';
import type { SiteRule } from '../upkeep';

/** The value of a setting; null when it was never set. */
export async function readSetting(reading: Reading, key: string): Promise<unknown> {
  return (await reading.objectStore('settings').get(key))?.value ?? null;
}

/** Every setting whose key begins so. */
export async function readSettings(reading: Reading, prefix: string): Promise<ReadonlyMap<string, unknown>> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const records = await reading.objectStore('settings').getAll(range);
  return new Map(records.map(({ key, value }) => [key, value]));
}

/** Writes a setting; null takes it away. What is no JSON is refused as a bug. */
export async function writeSetting(writing: Writing, key: string, value: unknown): Promise<void> {
  const store = writing.objectStore('settings');
  if (value === null) await store.delete(key);
  else await store.put({ key, value: JSON.parse(JSON.stringify(value)) as unknown });
}

/** Rules are settings under this prefix and the host. */
const RULE = 'site:';

/** The rule of a host, null when there is none. */
export async function readSiteRule(reading: Reading, site: string): Promise<SiteRule | null> {
  return toRule(site, await readSetting(reading, RULE + site));
}

/** All rules, in the order of their hosts. */
export async function readSiteRules(reading: Reading): Promise<readonly SiteRule[]> {
  const settings = await readSettings(reading, RULE);
  return [...settings].flatMap(([key, value]) => toRule(key.slice(RULE.length), value) ?? []);
}

export async function writeSiteRule(writing: Writing, { site, autoKeep, keepDays }: SiteRule): Promise<void> {
  await writeSetting(writing, RULE + site, { autoKeep, keepDays });
}

export async function eraseSiteRule(writing: Writing, site: string): Promise<void> {
  await writeSetting(writing, RULE + site, null);
}

/** A stored rule; one that a backup of somebody else damaged keeps nothing and erases nothing. */
function toRule(site: string, value: unknown): SiteRule | null {
  if (typeof value !== 'object' || value === null) return null;
  const { autoKeep, keepDays } = value as Readonly<Record<string, unknown>>; // Read field by field below.
  const isDays = typeof keepDays === 'number' && Number.isFinite(keepDays) && keepDays > 0;
  return { site, autoKeep: autoKeep === true, keepDays: isDays ? keepDays : null };
}
