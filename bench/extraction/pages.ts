// The benchmark pages of extraction: their manifests, gold texts and HTML.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What people or per-publisher parsers read on a page. An absent value is not known. */
export interface Gold {
  readonly articleBody?: string;
  /** The body without what is neither rewarded nor punished. */
  readonly articleBodyRequired?: string;
  readonly optional?: readonly string[] | null;
  readonly title?: string | null;
  readonly authors?: readonly string[] | null;
  readonly datePublished?: string | null;
  readonly siteName?: string | null;
  readonly lang?: string | null;
  readonly dek?: string | null;
  readonly firstWords?: string | null;
}

export interface BenchPage {
  readonly set: string;
  readonly id: string;
  readonly url: string;
  /** The gzipped HTML. */
  readonly file: string;
  readonly gold: Gold;
}

/** The sets that are scored as the news core, and those that have only metadata. */
export const CORE_SETS = ['scrapinghub', 'fundus', 'fundus80'] as const;
export const METADATA_SETS = ['postlight'] as const;

interface Manifest {
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly html: string;
    readonly gold: Gold;
  }[];
}

/** The pages of some sets of the data folder; sets that are not there are passed over. */
export function loadPages(data: string, sets: readonly string[]): readonly BenchPage[] {
  return sets.flatMap((set) => {
    const manifest = join(data, set, 'manifest.json');
    if (!existsSync(manifest)) return [];
    // Benchmark data in the form its README gives.
    const { items } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
    return items.map(({ id, url, html, gold }) => ({ set, id, url, file: join(data, set, html), gold }));
  });
}

export function readPageHtml(page: BenchPage): string {
  return gunzipSync(readFileSync(page.file)).toString('utf8');
}

/** The paragraphs of the gold standfirst; null where the gold data has none. */
export function standfirstOf({ lang, optional, dek }: Gold): readonly string[] | null {
  if (lang && optional?.length) return optional;
  return dek ? [dek] : null;
}
