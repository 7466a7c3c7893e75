// Hosts that may be read for one piece of work: asked for in the click, given back when the work is done.
import { withLibrary, type CaptureContext } from './capture-context';

/**
 * Asks for hosts, runs the work with the answer, and gives back what no rule of a site needs. Must be called within the
 * click, before anything is awaited.
 */
export async function lendHosts(
  capture: CaptureContext,
  hosts: readonly string[],
  work: (allowed: boolean) => Promise<void>,
): Promise<void> {
  const { askFor, giveBack } = capture.adapters;
  const allowed = await askFor({ hosts });
  try {
    await work(allowed);
  } finally {
    const rules = allowed ? await withLibrary(capture, (library) => library.siteRules()) : [];
    const lent = hosts.filter((host) => !(rules ?? []).some(({ site }) => isOfSite(host, site)));
    if (allowed && lent.length > 0) await giveBack({ hosts: lent });
  }
}

/** Whether a host is the site itself or a part of it. */
export function isOfSite(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
