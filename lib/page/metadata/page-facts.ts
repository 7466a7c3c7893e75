// What the readers of single metadata values look into.
import type { PageTree } from '../tree/page-tree';
import type { LinkedData } from './json-ld';
import type { MetaTags } from './meta-tags';

export interface PageFacts {
  readonly document: Document;
  readonly tree: PageTree;
  readonly linked: LinkedData;
  readonly tags: MetaTags;
  /** The time of capture, ISO 8601: nothing can have been published after it. */
  readonly now: string;
  /** The title of the article, once it is known. */
  readonly title: string | null;
}
