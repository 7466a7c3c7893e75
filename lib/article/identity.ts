// When are two captures the same article? By address first, by text where there is none.
import type { Article } from './article';
import { fingerprintText, foldSpace } from './text';

/** Query parameters that name a campaign or a session, never a text. Lower case; a trailing * matches any rest. */
const TRACKING_PARAMETERS = [
  'utm_*',
  'at_*',
  'mc_*',
  'fbclid',
  'gclid',
  'dclid',
  'msclkid',
  'twclid',
  'yclid',
  'igshid',
  'ref',
  'referrer',
  'ref_src',
  'ref_url',
  'source',
  'src',
  'cmpid',
  'ocid',
  'ncid',
  'smid',
  'smtyp',
  'partner',
  'taid',
  'wt_mc',
  'xtor',
  'amp',
  'outputtype',
  'print',
  'share',
  'via',
];

/** Host prefixes under which a site serves the same article again. */
const TWIN_HOSTS = /^(www|m|mobile|amp|touch)\./;

/**
 * The address of an article reduced to what names its text: no scheme, tracking parameters, AMP, print or mobile
 * forms, fragment or trailing slash. Null when the address is missing or not a web address.
 */
export function normaliseAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = leaveCache(new URL(address));
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = url.hostname.replace(TWIN_HOSTS, '') + (url.port ? `:${url.port}` : '');
  const path = url.pathname
    .replace(/\/(amp|print|index\.html?)\/?$/i, '/')
    .replace(/^\/amp\//i, '/')
    .replace(/\.amp(\.html)?$/i, '$1')
    .replace(/\/+$/, '');
  const query = [...url.searchParams]
    .filter(([name]) => !isTracking(name.toLowerCase()))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return host + path + (query.length > 0 ? `?${query.join('&')}` : '');
}

/** Paths under which an AMP cache serves the page of another host, which follows: "/c/s/", "/v/s/", "/amp/s/". */
const CACHED_PATH = /^\/(?:[cv]|amp)\/(?:s\/)?([^/]+\/.*)$/;

/** The address of the site itself when a page is read from an AMP cache; every other address as it is. */
function leaveCache(url: URL): URL {
  const isCache = url.hostname.endsWith('.cdn.ampproject.org') || /^(www\.)?google\./.test(url.hostname);
  const inner = isCache ? CACHED_PATH.exec(url.pathname)?.[1] : undefined;
  if (inner === undefined || !inner.slice(0, inner.indexOf('/')).includes('.')) return url;
  const address = `https://${inner}${url.search}`;
  return URL.canParse(address) ? new URL(address) : url;
}

function isTracking(name: string): boolean {
  return TRACKING_PARAMETERS.some((known) =>
    known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known,
  );
}

/** The text that is compared, as one string: the title and every block on its own line, white space folded. */
export function comparedText(article: Article): string {
  return [article.title ?? '', ...article.blocks.map((block) => block.text)].map(foldSpace).join('\n');
}

/** Sixteen hexadecimal digits that change when the text of an article does. */
export function textFingerprint(article: Article): string {
  return fingerprintText(comparedText(article));
}

/**
 * The addresses that name an article, the one that gives its identity first. The canonical address of another site is
 * left out: a syndicated copy points to its original, but is another article. So is a canonical address that names
 * no text, like the front page.
 */
export function articleAddresses(article: Article): readonly string[] {
  const own = normaliseAddress(article.url);
  const canonical = normaliseAddress(article.canonicalUrl);
  if (own === null) return canonical === null ? [] : [canonical];
  if (canonical === null || !isSameSite(canonical, own) || !canonical.includes('/')) return [own];
  return canonical === own ? [own] : [canonical, own];
}

/** Two normalised addresses of one site: the same host, or one a subdomain of the other. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [hostOf(one), hostOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function hostOf(address: string): string {
  return address.split(/[/?]/, 1)[0] ?? address;
}

/** The identity of an article: of its canonical address, else of its address, else of its text. */
export function articleId(article: Article): string {
  const address = articleAddresses(article)[0];
  return address === undefined ? `t${textFingerprint(article)}` : `a${fingerprintText(address)}`;
}
