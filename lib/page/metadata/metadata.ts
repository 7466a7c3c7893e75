// What the page says about its article: title, authors, publisher, times, language, each with where it was found.
import type { Direction, SourcedField } from '../../article/article';

export interface Metadata {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly language: string | null;
  readonly direction: Direction | null;
  readonly canonicalUrl: string | null;
  /** What the page declares as its summary; the standfirst is often the same text. */
  readonly descriptions: readonly string[];
  /** The text the page declares as its body, and its length in words; null where it declares none. */
  readonly declaredBody: string | null;
  readonly declaredWords: number | null;
  /** What the page calls itself: schema.org types of its nodes and the OpenGraph type, lower case. */
  readonly declaredTypes: ReadonlySet<string>;
  /** False when the page says that it is not free to read. */
  readonly isFree: boolean;
  readonly address: string;
  readonly sources: Readonly<Partial<Record<SourcedField, string>>>;
}

/** A value and where on the page it was found. */
export interface Found<T> {
  readonly value: T;
  readonly source: string;
}
