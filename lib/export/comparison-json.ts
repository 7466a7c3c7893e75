// A comparison as JSON: the Comparison itself (schema 1) with capture times and checksums beside each article.
import type {
  ComparedArticle,
  Comparison,
  Finding,
  Mention,
  SharedQuotation,
} from '../comparison/comparison';
import { cutShort } from './plain-line';
import { describeReports, type Report, type Source } from './report';

/** A mention whose text may be cut short: `cut` is then true, and `text` the beginning of the passage. */
export interface ExportedMention extends Mention {
  readonly cut?: boolean;
}

/** What the file adds to an article of the comparison. */
export interface ExportedArticle extends Omit<ComparedArticle, 'blocks'> {
  readonly byline: readonly string[];
  readonly capturedAt: string | null;
  /** Of the compared text in UTF-8, hexadecimal; null where it was not computed. */
  readonly sha256: string | null;
  /** Empty unless the reader chose the full text. */
  readonly blocks: ComparedArticle['blocks'];
}

/** The exported file. */
export interface ExportedComparison extends Omit<Comparison, 'articles' | 'findings'> {
  readonly madeAt: string;
  readonly extent: Report['extent'];
  readonly articles: readonly ExportedArticle[];
  readonly findings: readonly (Omit<Finding, 'mentions'> & {
    readonly mentions: readonly ExportedMention[];
  })[];
}

/** The JSON file of a comparison. Articles and findings keep their order, whatever the base is. */
export function toComparisonJson(report: Report): string {
  const { comparison, extent, madeAt } = report;
  const sources = new Map(describeReports(report).map((source) => [source.id, source]));
  const file: ExportedComparison = {
    ...comparison,
    madeAt,
    extent,
    articles: comparison.articles.map((article) => describe(article, sources.get(article.id), extent)),
    findings: comparison.findings.map((finding) => ({
      ...finding,
      mentions: finding.mentions.map((mention) => (extent === 'full' ? mention : shorten(mention))),
    })),
    quotations: extent === 'full' ? comparison.quotations : comparison.quotations.map(shortenUses),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function describe(
  article: ComparedArticle,
  source: Source | undefined,
  extent: Report['extent'],
): ExportedArticle {
  return {
    ...article,
    url: source?.href ?? null,
    byline: source?.byline ?? [],
    capturedAt: source?.capturedAt ?? null,
    sha256: source?.sha256 ?? null,
    blocks: extent === 'full' ? article.blocks : [],
  };
}

/** Without the word-by-word wording, which holds the whole quotation. */
function shortenUses(quotation: SharedQuotation): SharedQuotation {
  const uses = quotation.uses.map((use) => ({ ...use, mention: shorten(use.mention), wording: [] }));
  return { ...quotation, uses };
}

function shorten(mention: Mention): ExportedMention {
  const { text, cut } = cutShort(mention.text);
  return cut ? { ...mention, text, cut } : mention;
}
