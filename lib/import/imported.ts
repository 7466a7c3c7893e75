// What files of other programs hold, once read: articles with text, or the reason why there are none. Types only.
import type { Article } from '../article/article';

/** A chosen file. `name` may be a path inside a folder: "content/a-slug.html" belongs to the metadata beside it. */
export interface ForeignFile {
  readonly name: string;
  readonly text: string;
}

/** Where articles came from. */
export const IMPORT_FORMATS = [
  'text',
  'markdown',
  'article',
  'wallabag',
  'omnivore',
  'readwise',
  'instapaper',
  'pocket',
  'feed',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** An article out of such a file. */
export interface ImportedArticle {
  readonly article: Article;
  /** When the other program saved it, ISO 8601; null when it does not say. */
  readonly savedAt: string | null;
  /** What the reader wrote or marked there, for a note; null for nothing. */
  readonly note: string | null;
}

/** An entry of such a file that has no text of its own: a bookmark. */
export interface ImportedLink {
  readonly url: string | null;
  readonly title: string | null;
}

/** Why a file gives nothing. */
export const IMPORT_PROBLEMS = ['empty', 'binary', 'damaged', 'unknown-format', 'no-text'] as const;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];

export type ImportedFile = { readonly name: string } & (
  | {
      readonly kind: 'articles';
      readonly format: ImportFormat;
      readonly articles: readonly ImportedArticle[];
      readonly links: readonly ImportedLink[];
    }
  /** A whole page (HTML, SingleFile, MHTML): to be parsed into a Document and read by `readPage`. */
  | {
      readonly kind: 'page';
      readonly html: string;
      readonly url: string | null;
      readonly savedAt: string | null;
    }
  /** Files of our own: a backup is for `importFrom`, a set for `readSet`, annotations for `readAnnotations`. */
  | { readonly kind: 'library' | 'set' | 'annotations' }
  /** `place` names what is wrong, as far as it is known: "entry 3: content is not a text". */
  | { readonly kind: 'refused'; readonly problem: ImportProblem; readonly place: string | null }
);
