// Keeping many articles at once, as they come out of other programs' files.
import type { Article } from '../article/article';
import type { LongWork } from './upkeep';

/** An article to be kept, as the other program had it. */
export interface IncomingArticle {
  readonly article: Article;
  /** When it was saved there; the articles without such a time are kept now. */
  readonly savedAt: string | null;
  /** Becomes a note where there is none yet. */
  readonly note: string | null;
}

export interface KeepManyOptions extends LongWork {
  /** Only says what would happen. */
  readonly dryRun: boolean;
  readonly now: string;
}
