// What one page of the extension hands to another: the article read in a tab, an opened set; for the browser session only.
import { storage } from 'wxt/utils/storage';
import type { Article } from '../article/article';
import { parseArticle } from '../article/parse';

/** The article read in a tab, and the finding the panel should open, if one was clicked. */
export interface TabArticle {
  readonly article: Article;
  readonly finding: string | null;
  /** The panel should show what changed in the article. */
  readonly changes?: boolean;
}

function itemOf(tabId: number) {
  return storage.defineItem<unknown>(`session:reading-${tabId}`, { fallback: null });
}

/** Remembers what was read in a tab. Overwrites what was there. */
export async function rememberReading(tabId: number, reading: TabArticle): Promise<void> {
  await itemOf(tabId).setValue(reading);
}

/** What was read in a tab in this session, null when nothing was. */
export async function recallReading(tabId: number): Promise<TabArticle | null> {
  return parseReading(await itemOf(tabId).getValue());
}

/** Calls back when something new is read in a tab. Returns the function that stops it. */
export function watchReading(tabId: number, tell: (reading: TabArticle | null) => void): () => void {
  return itemOf(tabId).watch((value) => tell(parseReading(value)));
}

function parseReading(data: unknown): TabArticle | null {
  if (typeof data !== 'object' || data === null || !('article' in data)) return null;
  const article = parseArticle(data.article);
  if (!article.ok) return null;
  const finding = 'finding' in data && typeof data.finding === 'string' ? data.finding : null;
  const changes = 'changes' in data && data.changes === true;
  return { article: article.value, finding, changes };
}

/** The comparison made last; parsed by its user. */
export const lastComparison = storage.defineItem<unknown>('session:comparison', { fallback: null });

const setItem = storage.defineItem<unknown>('session:set', { fallback: null });

/** Hands the text of an opened comparison set to the page that shows it. */
export async function rememberSet(text: string): Promise<void> {
  await setItem.setValue(text);
}

/** The comparison set opened last in this session, null when there was none. */
export async function recallSet(): Promise<string | null> {
  const text = await setItem.getValue();
  return typeof text === 'string' ? text : null;
}
