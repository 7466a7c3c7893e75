// What the library page asks for: lists of kept articles, sorted, filtered and by pages. Types only.
import type { KeptBy, KeptSummary } from './coverage';

/** A kept article as the library page shows it. */
export interface ShelfArticle extends KeptSummary {
  /** Host of its address without "www." and the like; null for a pasted text. */
  readonly site: string | null;
  readonly event: string;
  readonly keptBy: KeptBy;
  /** The reader wants it to stay: retention never erases it. */
  readonly stays: boolean;
  /** Its kept texts: 1, and one more for each later capture with other words. */
  readonly texts: number;
  /** UTF-8 bytes of all its kept texts. */
  readonly bytes: number;
}

/** Sorting: time of keeping, time of publication (unknown last), title or publisher (both as the reader reads them). */
export const SHELF_ORDERS = ['kept', 'published', 'title', 'publisher'] as const;
export type ShelfOrder = (typeof SHELF_ORDERS)[number];

/** Which articles, in which order, and which part of them. Every filter that is given must hold. */
export interface ShelfQuery {
  /** Words of title and publisher; the last one may be a beginning. */
  readonly search?: string;
  readonly site?: string;
  readonly event?: string;
  readonly keptBy?: KeptBy;
  /** Only those that stay. */
  readonly stays?: true;
  /** Only those with a note. */
  readonly noted?: true;
  /** ISO times: kept at or after, and before. */
  readonly keptFrom?: string;
  readonly keptBefore?: string;
  readonly order: ShelfOrder;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** One part of a list, and how long the whole of it is. */
export interface ShelfPage {
  readonly total: number;
  readonly articles: readonly ShelfArticle[];
}

/** Articles or bytes of one site or event, largest first where they are listed. */
export interface Tally {
  /** A site's host ("" for texts without an address) or an event's id. */
  readonly name: string;
  readonly articles: number;
  readonly bytes: number;
  /** When the newest of its articles was kept. */
  readonly newestAt: string;
}

/** The shelf of the library page. Rejects with a LibraryError. */
export interface Shelf {
  /** A page of 50 among 10,000 articles takes tens of milliseconds, whatever is asked. */
  browse(query: ShelfQuery): Promise<ShelfPage>;
  /** One article, null when it is not kept. */
  shelfArticle(id: string): Promise<ShelfArticle | null>;
  /** Every site articles were kept from, the one with most bytes first. */
  sites(): Promise<readonly Tally[]>;
}
