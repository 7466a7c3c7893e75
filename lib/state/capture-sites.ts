// The sites that Collate reads and keeps by itself: each allowed by the reader, each with its time of keeping.
import { readTypedSite } from '../capture/typed-address';
import type { SiteRule } from '../coverage/upkeep';
import { change, withLibrary, type CaptureContext } from './capture-context';
import type { SitesPart } from './capture-state';

/** What is kept by itself is erased after this many days unless the reader says otherwise. */
const FIRST_KEEP_DAYS = 30;

export function setSites(capture: CaptureContext, part: Partial<SitesPart>): void {
  change(capture, { sites: { ...capture.state.value.sites, ...part } });
}

/** Reads the rules anew. */
export async function listSites(capture: CaptureContext): Promise<void> {
  const rules = await withLibrary(capture, (library) => library.siteRules());
  if (rules !== null) setSites(capture, { rules: rules.filter((rule) => rule.autoKeep) });
}

/** Asks for the site and notes the rule. Must be called within the click. */
export async function addSite(capture: CaptureContext): Promise<void> {
  const site = readTypedSite(capture.state.value.sites.host);
  if (site === null) return setSites(capture, { problem: 'bad-host' });
  const allowed = await capture.adapters.askFor({ hosts: [site] });
  if (!allowed) return setSites(capture, { problem: 'refused' });
  await setRule(capture, { site, autoKeep: true, keepDays: FIRST_KEEP_DAYS });
  setSites(capture, { host: '', problem: null });
}

export async function setRule(capture: CaptureContext, rule: SiteRule): Promise<void> {
  await withLibrary(capture, (library) => library.setSiteRule(rule));
  await listSites(capture);
}

/** Forgets the rule and gives the site back. What was kept stays. */
export async function removeSite(capture: CaptureContext, site: string): Promise<void> {
  await withLibrary(capture, (library) => library.eraseSiteRule(site));
  await capture.adapters.giveBack({ hosts: [site] });
  await listSites(capture);
}
