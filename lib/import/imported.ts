// What exports of other programs hold, once read: articles with text, or the reason why there are none. Types only.
import type { Article } from '../article/article';

/** A chosen file. `name` may be a path inside a folder: "content/a-slug.html" belongs to the metadata beside it. */
export interface ForeignFile {
  readonly name: string;
  readonly text: string;
}

/** Where articles came from. */
export type ImportFormat = 'wallabag' | 'omnivore' | 'readwise' | 'instapaper' | 'pocket' | 'feed';

/** An article out of such a file; as `keepMany` of the library takes it. */
export interface ImportedArticle {
  readonly article: Article;
  /** When the other program saved it, ISO 8601; null when it does not say. */
  readonly savedAt: string | null;
  /** What the reader wrote or marked there, for a note; null for nothing. */
  readonly note: string | null;
}

/** An entry without a text of its own: a bookmark. It can be opened and kept, not compared. */
export interface ImportedLink {
  readonly url: string | null;
  readonly title: string | null;
}

export type ImportedFile = { readonly name: string } & (
  | {
      readonly kind: 'articles';
      readonly format: ImportFormat;
      readonly articles: readonly ImportedArticle[];
      readonly links: readonly ImportedLink[];
    }
  /** Files of our own: a backup is for `importFrom`, a set for `readSet`, annotations for `readAnnotations`. */
  | { readonly kind: 'library' | 'set' | 'annotations' }
  /** No export of a known program: perhaps a page, a text or one article, which are read as single files. */
  | { readonly kind: 'other' }
  /** Known by its form, but wrong at a place: "entry 3: content is not a text". Nothing is taken from it. */
  | { readonly kind: 'damaged'; readonly format: ImportFormat; readonly place: string }
);
