// The one door through which an address becomes a link, in views and in exported files.

/** Controls, line separators, halves of surrogate pairs and bidi overrides: each can hide what an address is. */
const HIDDEN_CHARACTER = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

/**
 * The address as a link may carry it, else null. Only absolute web addresses (http, https) pass, without name and
 * password and without hidden characters. The result is ASCII: an international host name comes back as Punycode
 * ("xn--..."), so that it cannot be taken for another, and a second pass changes nothing.
 */
export function safeHref(address: string | null): string | null {
  if (address === null || HIDDEN_CHARACTER.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return url.username === '' && url.password === '' ? url.href : null;
}
