// What an export is made of: a comparison, the articles it is from and the checksums of their texts.
import type { Article, Direction } from '../article/article';
import { articleId } from '../article/identity';
import { safeHref } from '../article/safe-href';
import type { ComparedBlock, Comparison } from '../comparison/comparison';
import { plainLine } from './plain-line';
import type { Words } from './words';

/**
 * Captured articles. `digests` holds by article id the SHA-256 of `comparedText(article)` in UTF-8 as hexadecimal
 * digits; the caller computes it, because pure code has no WebCrypto.
 */
export interface Captures {
  readonly articles: readonly Article[];
  readonly digests: Readonly<Record<string, string>>;
}

/** A comparison to be exported. `articles` are those it was made of, in the same order. */
export interface Report extends Captures {
  readonly comparison: Comparison;
  /** Id of the article that stands first, null to keep the order of the comparison. */
  readonly base: string | null;
  /** ISO 8601 time of the export: pure code has no clock. */
  readonly madeAt: string;
  /** "quotes": short quotations and links. "full": whole passages and articles, only when the reader chose it. */
  readonly extent: 'quotes' | 'full';
  readonly words: Words;
}

/** One report as exported files name it. Texts are plain lines; addresses are safe links. */
export interface Source {
  readonly id: string;
  /** "A", "B", ... in the order of the export. */
  readonly label: string;
  /** The outlet, else the host, else the title, else null. */
  readonly name: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly href: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly capturedAt: string | null;
  readonly sha256: string | null;
  readonly language: string | null;
  readonly direction: Direction | null;
  /** Paragraphs taken and found, null where the reading is not known. */
  readonly read: { readonly taken: number; readonly found: number } | null;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Describes captured articles in their order; `ids` are theirs where a comparison has given them some. */
export function describeCaptures(
  { articles, digests }: Captures,
  ids: readonly string[] = articles.map(articleId),
): readonly Source[] {
  return articles.map((article, at) =>
    describe(article, ids[at] ?? articleId(article), labelOf(at), digests),
  );
}

/** The reports of a comparison in the order of the export: the base first. */
export function describeReports(report: Report): readonly Source[] {
  const ids = report.comparison.articles.map((article) => article.id);
  const order = report.articles
    .map((article, at) => ({ article, id: ids[at] ?? articleId(article) }))
    .sort((one, other) => Number(other.id === report.base) - Number(one.id === report.base));
  const captures = { articles: order.map(({ article }) => article), digests: report.digests };
  return describeCaptures(
    captures,
    order.map(({ id }) => id),
  );
}

/** The compared blocks of a report. */
export function blocksOf(comparison: Comparison, id: string): readonly ComparedBlock[] {
  return comparison.articles.find((article) => article.id === id)?.blocks ?? [];
}

function describe(article: Article, id: string, label: string, digests: Captures['digests']): Source {
  const href = safeHref(article.url) ?? safeHref(article.canonicalUrl);
  const title = lineOrNull(article.title);
  const publisher = lineOrNull(article.publisher);
  const { reading } = article;
  return {
    id,
    label,
    name: publisher ?? hostOf(href) ?? title,
    title,
    byline: article.byline.map(plainLine).filter((name) => name !== ''),
    publisher,
    href,
    publishedAt: lineOrNull(article.publishedAt),
    modifiedAt: lineOrNull(article.modifiedAt),
    capturedAt: lineOrNull(article.capturedAt),
    sha256: Object.hasOwn(digests, id) ? lineOrNull(digests[id] ?? null) : null,
    language: readTag(article.language),
    direction: article.direction,
    read: reading === null ? null : { taken: reading.taken, found: reading.found },
  };
}

function lineOrNull(text: string | null): string | null {
  return text === null ? null : plainLine(text) || null;
}

function hostOf(href: string | null): string | null {
  return href === null ? null : new URL(href).hostname.replace(/^www\./, '') || null;
}

/** The language as a BCP 47 tag; null for what is none, since a page may put anything there. */
function readTag(language: string | null): string | null {
  const parts = language?.trim().split('-') ?? [];
  return parts.length > 0 && parts.every((part) => /^[A-Za-z0-9]{1,8}$/.test(part)) ? parts.join('-') : null;
}

/** A to Z, then A2 to Z2 and so on. */
function labelOf(index: number): string {
  const round = Math.floor(index / LETTERS.length);
  return LETTERS.charAt(index % LETTERS.length) + (round === 0 ? '' : String(round + 1));
}
