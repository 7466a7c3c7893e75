// The page "Add reports": opening it, at one of its parts, with a link to read or a site to begin with.
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { ReadTab } from './reader-pages';

/** The parts of the page; also the ids of their sections. */
export const CAPTURE_PARTS = ['tabs', 'link', 'files', 'paste', 'sites'] as const;
export type CapturePart = (typeof CAPTURE_PARTS)[number];

/** What the page is opened for. `from` is the tab a link was found in, `host` the site the reader comes from. */
export interface CaptureRequest {
  readonly part: CapturePart;
  readonly link: string | null;
  readonly from: ReadTab | null;
  readonly host: string | null;
}

/** In session storage rather than in the address: what is read must not stand in the browser's history. */
const item = storage.defineItem<unknown>('session:captureRequest', { fallback: null });

/** Opens the page in a new tab. */
export async function openCapturePage(request: Partial<CaptureRequest> = {}): Promise<void> {
  await item.setValue({ part: 'tabs', link: null, from: null, host: null, ...request });
  await browser.tabs.create({ url: browser.runtime.getURL('/capture.html') });
}

/** Takes the request away, so that loading the page again asks for nothing. Null when there is none. */
export async function takeCaptureRequest(): Promise<CaptureRequest | null> {
  const data = await item.getValue();
  await item.removeValue();
  return parseRequest(data);
}

function parseRequest(data: unknown): CaptureRequest | null {
  if (typeof data !== 'object' || data === null) return null;
  const { part, link, from, host } = data as Readonly<Record<string, unknown>>;
  return {
    part: CAPTURE_PARTS.find((one) => one === part) ?? 'tabs',
    link: typeof link === 'string' ? link : null,
    from: parseTab(from),
    host: typeof host === 'string' ? host : null,
  };
}

function parseTab(data: unknown): ReadTab | null {
  if (typeof data !== 'object' || data === null) return null;
  const { tabId, windowId } = data as Readonly<Record<string, unknown>>;
  return typeof tabId === 'number' && typeof windowId === 'number' ? { tabId, windowId } : null;
}
