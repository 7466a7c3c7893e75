// Exporting a comparison: one request, one file. The writers are loaded only when the first file is asked for.
import type { Article } from '../article/article';
import { articleId } from '../article/identity';
import type { Text } from '../browser/text';
import type { Comparison } from '../comparison/comparison';
import type { ExportedFile, ExportFormat } from '../export/formats';
import type { Report } from '../export/report';
import type { SheetOptions } from '../export/teaching/teaching-sheet';
import { analyseArticle, articleLanguage } from '../language/analyse';
import { loadLanguages } from '../language/load';
import { digestArticles } from './checksums';
import type { Presented } from './hidden-names';

/** A format of lib/export, the work sheet of a class, or the articles as one file to be compared elsewhere. */
export type ExportKind = ExportFormat | 'sheet' | 'set';

export interface ExportRequest {
  readonly kind: ExportKind;
  /** Whole passages and texts instead of short quotations: the reader's explicit choice. */
  readonly full: boolean;
  /** How a work sheet names the outlets. */
  readonly names: SheetOptions['names'];
}

/** What is exported: a comparison, its articles in the same order, and the one that stands first. */
export interface Exportable {
  readonly comparison: Comparison;
  readonly articles: readonly Article[];
  readonly base: string;
}

/** The file asked for of a comparison as it is shown, from the report with this id. `madeAt` is ISO 8601. */
export function exportPresented(
  request: ExportRequest,
  { named, shown, conceal }: Presented,
  base: string,
  text: Text,
  madeAt: string,
): Promise<ExportedFile> {
  if (conceal === null) return makeExport(request, { ...named, base }, text, madeAt);
  // A set or work sheet hides names in its own way, from the articles as they are.
  if (request.kind === 'set' || request.kind === 'sheet') {
    const at = shown.comparison.articles.findIndex(({ id }) => id === base);
    const own = named.comparison.articles[at]?.id ?? named.view.base;
    return makeExport(request, { ...named, base: own }, text, madeAt);
  }
  // The made-up addresses of hidden reports stay here.
  const articles = shown.articles.map((article) => ({ ...article, canonicalUrl: null }));
  return makeExport(request, { ...shown, articles, base }, text, madeAt);
}

/** The file asked for. `madeAt` is ISO 8601. */
export async function makeExport(
  { kind, full, names }: ExportRequest,
  exported: Exportable,
  text: Text,
  madeAt: string,
): Promise<ExportedFile> {
  if (kind === 'set') return makeSet(exported, names !== 'shown', madeAt);
  const [{ exportAs }, { exportWords }] = await Promise.all([
    import('../export/formats'),
    import('./export-words'),
  ]);
  const { comparison, articles, base } = exported;
  const ids = comparison.articles.map(({ id }) => id);
  const report: Report = {
    comparison,
    articles,
    base,
    digests: await digestArticles(articles, ids),
    madeAt,
    extent: full ? 'full' : 'quotes',
    words: exportWords(text),
  };
  return kind === 'sheet' ? makeSheet(report, names) : exportAs(kind, report);
}

async function makeSet(
  { articles, base }: Exportable,
  hideNames: boolean,
  madeAt: string,
): Promise<ExportedFile> {
  const [{ writeSet }, { shareName }] = await Promise.all([
    import('../export/comparison-set'),
    import('../export/share-name'),
  ]);
  const ordered = [...articles].sort(
    (one, other) => Number(articleId(other) === base) - Number(articleId(one) === base),
  );
  const title = ordered[0]?.title ?? null;
  return {
    name: shareName(hideNames ? null : title, madeAt, 'collate.json'),
    type: 'application/json',
    text: writeSet({ title, note: null, madeAt, hideNames, articles: ordered }),
  };
}

async function makeSheet(report: Report, names: SheetOptions['names']): Promise<ExportedFile> {
  const [{ toTeachingSheet }, { listQuoted }, { shareName }] = await Promise.all([
    import('../export/teaching/teaching-sheet'),
    import('../export/teaching/quoted'),
    import('../export/share-name'),
  ]);
  const { articles, comparison, madeAt, words } = report;
  const languages = await loadLanguages(articles.map(articleLanguage));
  const quoted = Object.fromEntries(
    comparison.articles.map(({ id, blocks }, at) => {
      const article = articles[at];
      const repeats = new Set(blocks.flatMap((block, index) => (block.repeats === undefined ? [] : [index])));
      return [id, article === undefined ? [] : listQuoted(analyseArticle(article, languages), repeats)];
    }),
  );
  return {
    name: shareName(words.sheet, madeAt, 'html'),
    type: 'text/html',
    text: toTeachingSheet(report, { names, quoted }),
  };
}
