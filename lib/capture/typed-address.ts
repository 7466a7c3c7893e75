// A web address or the name of a site, as people type them.

/** Host names as browsers write them, other scripts as "xn--…"; browsers let more pass that names no host. */
const HOST = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[\da-f:.]+\])$/;

/** The address, with "https://" put before it where that is missing; null when it is no web address. */
export function readTypedAddress(typed: string): URL | null {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && HOST.test(url.hostname) ? url : null;
}

/** The site of a typed address or name, without "www."; null when it is none. */
export function readTypedSite(typed: string): string | null {
  return readTypedAddress(typed)?.hostname.replace(/^www\./, '') ?? null;
}
