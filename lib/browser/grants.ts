// Permissions asked for at the moment of use, and given back as soon as the one use is over.
import { browser, type Browser } from 'wxt/browser';

/** What is asked for: the titles and addresses of open tabs, or the pages of some hosts. */
export type Grant = { readonly tabs: true } | { readonly hosts: readonly string[] };

/** The patterns that cover a host and its subdomains, whatever the port; an IP address or a bare name has none. */
function patternsOf(host: string): readonly string[] {
  const bare = host.includes(':') || /^[\d.]+$/.test(host) || !host.includes('.');
  const pattern = bare ? host : `*.${host}`;
  return [`https://${pattern}/*`, `http://${pattern}/*`];
}

function toPermissions(grant: Grant): Browser.permissions.Permissions {
  return 'tabs' in grant
    ? { permissions: ['tabs'] }
    : { origins: grant.hosts.flatMap((host) => [...patternsOf(host)]) };
}

/** Asks the reader, unless it is granted already. Must be called within a click, before anything is awaited. */
export function askFor(grant: Grant): Promise<boolean> {
  return browser.permissions.request(toPermissions(grant));
}

/** Whether the reader has granted it. */
export function isGranted(grant: Grant): Promise<boolean> {
  return browser.permissions.contains(toPermissions(grant));
}

/** Gives a grant back. False when the browser keeps it, which is so for what was granted at install. */
export async function giveBack(grant: Grant): Promise<boolean> {
  try {
    return await browser.permissions.remove(toPermissions(grant));
  } catch {
    // Browsers reject for a permission that the manifest requires; it then simply stays.
    return false;
  }
}
