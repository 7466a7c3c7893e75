// What the library answers about the article being read: is it kept, and which kept articles cover the same event.
import type { Article } from '../article/article';

/** Why a kept article is thought to cover the same event; the words are the reader's to check. */
export type MatchReason =
  | { readonly kind: 'same-names'; readonly names: readonly string[] }
  | { readonly kind: 'same-words'; readonly words: readonly string[] }
  | { readonly kind: 'same-numbers'; readonly numbers: readonly string[] }
  | { readonly kind: 'same-text' }
  /** Days between the two dates: 0 = same day. */
  | { readonly kind: 'days-apart'; readonly days: number }
  | { readonly kind: 'added-by-you' };

/** "sure" is compared at once, "perhaps" is offered, "nearest" is only told when nothing else was found. */
export type MatchClass = 'sure' | 'perhaps' | 'nearest';

/** A kept article as lists show it. */
export interface KeptSummary {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly keptAt: string;
}

export interface Match extends KeptSummary {
  readonly class: MatchClass;
  /** In 0..1, for ranking. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** Everything the popup needs to know from the library about one article. */
export interface Coverage {
  /** How many articles are kept in all. */
  readonly total: number;
  /** The article itself, when it is kept; `changed` when its text is not the one kept last. */
  readonly kept: { readonly id: string; readonly keptAt: string; readonly changed: boolean } | null;
  /** Sure and perhaps matches, best first; without the article itself and without those the reader took out. */
  readonly matches: readonly Match[];
  /** The best of what did not match, for "the nearest is ...". */
  readonly nearest: Match | null;
}

/**
 * Why the library could not do what was asked. Nothing was half done in any of these cases. "lost" is told by
 * lib/state/witnessed-library.ts: the library opens, but articles are missing that were there before.
 */
export const LIBRARY_FAILURES = [
  'no-room',
  'blocked',
  'damaged',
  'lost',
  'unavailable',
  'unknown-article',
] as const;
export type LibraryFailure = (typeof LIBRARY_FAILURES)[number];

export type Kept =
  | { readonly kind: 'kept' | 'updated' | 'unchanged'; readonly id: string; readonly keptAt: string }
  | { readonly kind: 'failed'; readonly failure: LibraryFailure };

/** How an article came into the library: by the reader's hand, or by the rule of its site. */
export type KeptBy = 'reader' | 'rule';

/**
 * The kept articles, events and the reader's corrections. Every method is one transaction; a returned `Kept` means
 * durable on disk. Methods that read reject with a LibraryError carrying a LibraryFailure.
 */
export interface Library {
  /** `by` tells how it came in; what the reader keeps by hand once is the reader's from then on. */
  keep(article: Article, keptAt: string, by?: KeptBy): Promise<Kept>;
  coverageOf(article: Article): Promise<Coverage>;
  /** Full articles by id, in the order asked; unknown ids are left out. */
  articles(ids: readonly string[]): Promise<readonly Article[]>;
  /** Newest first, at most `limit`; `search` filters by words of title and publisher. */
  list(limit: number, search?: string): Promise<readonly KeptSummary[]>;
  /** The reader's word on whether two articles cover one event; it stands until changed. */
  correct(one: string, other: string, sameEvent: boolean): Promise<void>;
  erase(id: string): Promise<void>;
  close(): void;
}

/** A set of kept articles about one happening, as the machine proposes it or the reader made it. */
export interface KeptEvent {
  readonly id: string;
  /** In order of keeping. */
  readonly articles: readonly KeptSummary[];
  /** The reader's own name for it. */
  readonly name: string | null;
  /** The reader's note on it, empty for none. */
  readonly note: string;
}

/** Which events, and which part of them. */
export interface EventQuery {
  /** Words of its name, or of titles and publishers of its articles. */
  readonly search?: string;
  readonly offset: number;
  readonly limit: number;
}

/** One part of the list of events, and how long the whole of it is. */
export interface EventPage {
  readonly total: number;
  readonly events: readonly KeptEvent[];
}

/** The events of the library. What the reader does here is never undone by the machine. */
export interface EventShelf {
  /** Events of at least two articles, those of the newest articles first. */
  events(query: EventQuery): Promise<EventPage>;
  /** One event, an article alone too; null when no article is in it. */
  event(id: string): Promise<KeptEvent | null>;
  /** Makes the articles of another event part of this one. */
  mergeEvents(event: string, other: string): Promise<void>;
  /** Names an event; a blank name takes the reader's name away. */
  nameEvent(event: string, name: string): Promise<void>;
  /** Puts articles into an event; null makes a new one of them: a split, or "not this event". */
  moveTo(articles: readonly string[], event: string | null): Promise<void>;
}

/** A kept article, of whatever event, that shares passages with the one being read. */
export interface SharedText extends KeptSummary {
  readonly event: string;
  /** Common fingerprints: each stands for a run of words in both texts. For ranking; the passages are compare()'s. */
  readonly shared: number;
}

/** Same text across the whole library, from stored fingerprints. */
export interface TextFinder {
  /** Kept articles that share a run of words with this one, most first, without the article itself. */
  sharing(article: Article, limit: number): Promise<readonly SharedText[]>;
}

/** One captured text of a kept article. */
export interface KeptText {
  /** When it was first captured. */
  readonly keptAt: string;
  /** True for the text kept last. */
  readonly isLast: boolean;
  readonly article: Article;
}

/** What an article said before. */
export interface Revisions {
  /** Every kept text of an article, in order of capture; empty when it is not kept. */
  revisions(id: string): Promise<readonly KeptText[]>;
}

/** Looking at the library without an event in mind. */
export interface Finder {
  /** The nearest kept articles of any class, best first, without the article itself and those taken out. */
  nearest(article: Article, limit: number): Promise<readonly Match[]>;
}

/** A reading that failed, with the closed reason. */
export class LibraryError extends Error {
  constructor(readonly failure: LibraryFailure) {
    super(`The library cannot answer: ${failure}`);
    this.name = 'LibraryError';
  }
}
