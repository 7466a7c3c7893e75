// The extension page's side of reading a tab: inject the reader script, take its answer, ask it to mark passages.
import { browser } from 'wxt/browser';
import type { ReadOutcome, Span } from '../article/article';
import { parseReadOutcome } from '../article/parse';
import { parseItems, type ReadingItem, type RepairRule } from '../article/repair';
import { parsePageAnswer, type PageAnswer, type PageRequest } from './messages';

/** A page that never finishes loading never settles an injection; after this long it counts as hanging. */
const INJECTION_LIMIT_MS = 10_000;

/** A reader script that is there answers within a frame or two; a busy page gets this long. */
const ANSWER_LIMIT_MS = 3_000;

/** In this order: the second uses what the first offers, and gives the result. */
const READER_SCRIPTS = ['/page-reading.js', '/reader.js'] as const;

export interface ReadTab {
  readonly tabId: number;
  readonly windowId: number;
}

/** What came of reading a tab. `detail` is the browser's own message, for copying. */
export type TabReading =
  | { readonly kind: 'read'; readonly tab: ReadTab; readonly outcome: ReadOutcome }
  | {
      readonly kind: 'trouble';
      readonly trouble: 'restricted' | 'hangs' | 'failed';
      readonly detail: string;
    };

/** Reads the page in the active tab of this window. Needs the `activeTab` grant of a click on the toolbar button. */
export async function readActiveTab(): Promise<TabReading> {
  const tab = await activeTab();
  if (tab === null) return { kind: 'trouble', trouble: 'restricted', detail: 'There is no active tab.' };
  return readTab(tab);
}

/** Reads the page in a tab. Needs a grant: `activeTab` for it, or its host. */
export async function readTab(tab: ReadTab): Promise<TabReading> {
  const injected = await injectReader(tab.tabId);
  if ('trouble' in injected) return { kind: 'trouble', ...injected };
  const outcome = parseReadOutcome(injected.result);
  return outcome.ok
    ? { kind: 'read', tab, outcome: outcome.value }
    : { kind: 'trouble', trouble: 'failed', detail: outcome.problem };
}

/** The active tab of the window this extension page belongs to. */
export async function activeTab(): Promise<ReadTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId };
}

type Injected =
  | { readonly result: unknown }
  | { readonly trouble: 'restricted' | 'hangs' | 'failed'; readonly detail: string };

async function injectReader(tabId: number): Promise<Injected> {
  try {
    const frames = await within(
      INJECTION_LIMIT_MS,
      browser.scripting.executeScript({
        target: { tabId },
        files: [...READER_SCRIPTS],
        injectImmediately: true,
      }),
    );
    if (frames === null) return { trouble: 'hangs', detail: `No answer within ${INJECTION_LIMIT_MS} ms.` };
    const [frame] = frames;
    // Firefox resolves with an empty place, instead of rejecting, on some pages of its own (about:license).
    if (frame === undefined) return { trouble: 'restricted', detail: 'The browser ran no script here.' };
    const result: unknown = frame.result;
    return result == null ? { trouble: 'failed', detail: 'The reader script gave no result.' } : { result };
  } catch (error) {
    return { trouble: 'restricted', detail: String(error) };
  }
}

/** Paints spans of the article in its page. Null when the page has gone. */
export function paintInPage(
  tabId: number,
  blocks: readonly string[],
  spans: readonly Span[],
): Promise<PageAnswer | null> {
  return ask(tabId, { to: 'reader', do: 'paint', blocks, spans });
}

/** Takes the marks away. Null when the page has gone. */
export function clearPage(tabId: number): Promise<PageAnswer | null> {
  return ask(tabId, { to: 'reader', do: 'clear' });
}

/** Scrolls a passage into view in its page. Null when the page has gone. */
export function showInPage(tabId: number, blocks: readonly string[], span: Span): Promise<PageAnswer | null> {
  return ask(tabId, { to: 'reader', do: 'show', blocks, span });
}

/** The address of the page the reader script of a tab still stands on; null when that page has gone. */
export async function addressOfReader(tabId: number): Promise<string | null> {
  return (await ask(tabId, { to: 'reader', do: 'ping' }))?.url ?? null;
}

/** Reads the page again with what the reader mended. Null when the page has gone. */
export async function readAgain(tabId: number, rules: readonly RepairRule[]): Promise<ReadOutcome | null> {
  const outcome = parseReadOutcome(
    await send(tabId, { to: 'reader', do: 'read', rules }, INJECTION_LIMIT_MS),
  );
  return outcome.ok ? outcome.value : null;
}

/** What of the page was taken and what left out. Null when the page has gone. */
export async function listReading(
  tabId: number,
  rules: readonly RepairRule[],
): Promise<readonly ReadingItem[] | null> {
  const items = parseItems(await send(tabId, { to: 'reader', do: 'list', rules }, INJECTION_LIMIT_MS));
  return items.ok ? items.value : null;
}

async function ask(tabId: number, request: PageRequest): Promise<PageAnswer | null> {
  return parsePageAnswer(await send(tabId, request, ANSWER_LIMIT_MS));
}

async function send(tabId: number, request: PageRequest, limitMs: number): Promise<unknown> {
  try {
    return await within<unknown>(limitMs, browser.tabs.sendMessage(tabId, request));
  } catch {
    // The browser rejects when no reader script listens: the page was left or never read. That is an answer too.
    return null;
  }
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
