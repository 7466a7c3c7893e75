// What one article said before and says now: every step from one kept text to the next, the newest first.
import type { Article } from '../article/article';
import { textFingerprint } from '../article/identity';
import type { Revision } from '../comparison/revisions/revision';
import type { KeptText } from '../coverage/coverage';
import { compareTwo } from './since-kept';

/** From one text of an article to the next. */
export interface ChangeStep {
  /** When the earlier and the later text were kept; null for the text being read now, which is not kept. */
  readonly from: string;
  readonly to: string | null;
  readonly revision: Revision;
}

/** What is known of an article's texts over time. */
export type Changes =
  | { readonly kind: 'loading' }
  | { readonly kind: 'not-kept' }
  /** One text, and the one being read is the same. */
  | { readonly kind: 'unchanged'; readonly keptAt: string }
  | { readonly kind: 'steps'; readonly steps: readonly ChangeStep[] };

/** Compares the kept texts of an article in their order, and the one being read with the last of them. */
export async function readChanges(article: Article, texts: readonly KeptText[]): Promise<Changes> {
  const kept = texts.map((text) => ({ article: text.article, at: text.keptAt as string | null }));
  const last = texts.find((text) => text.isLast);
  if (last === undefined) return { kind: 'not-kept' };
  const isKept = textFingerprint(last.article) === textFingerprint(article);
  const all = isKept ? kept : [...kept, { article, at: null }];
  const steps: ChangeStep[] = [];
  for (const [index, later] of all.entries()) {
    const earlier = all[index - 1];
    if (earlier?.at == null) continue;
    steps.unshift({
      from: earlier.at,
      to: later.at,
      revision: await compareTwo(earlier.article, later.article),
    });
  }
  return steps.length === 0 ? { kind: 'unchanged', keptAt: last.keptAt } : { kind: 'steps', steps };
}
