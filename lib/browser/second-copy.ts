// Where the second copy of the library is stored: in the extension's storage, which is another database than the library's.
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** Before each of its keys; the reader's settings have others. */
const PREFIX = 'copy:';
/** Set for this browser session once the copy was compared with the library. */
const COMPARED = 'copyCompared';
const LOCK = 'collate-second-copy';

/** Chromium before 130 and Firefox before 143 cannot tell their keys alone. */
const area: Omit<typeof browser.storage.local, 'getKeys'> & { getKeys?: () => Promise<string[]> } =
  browser.storage.local;

/** Values under keys, as `CopyStore` of lib/coverage asks for it. */
export const secondCopyStore = {
  async keys(): Promise<readonly string[]> {
    const keys = area.getKeys ? await area.getKeys() : Object.keys(await area.get(null));
    return keys.filter((key) => key.startsWith(PREFIX)).map(withoutPrefix);
  },
  async get(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
    const found = await area.get<Record<string, unknown>>(keys.map(withPrefix));
    return Object.fromEntries(Object.entries(found).map(([key, value]) => [withoutPrefix(key), value]));
  },
  async set(values: Readonly<Record<string, unknown>>): Promise<void> {
    await area.set(
      Object.fromEntries(Object.entries(values).map(([key, value]) => [withPrefix(key), value])),
    );
  },
  async remove(keys: readonly string[]): Promise<void> {
    await area.remove(keys.map(withPrefix));
  },
  bytes: () => area.getBytesInUse(null),
};

function withPrefix(key: string): string {
  return PREFIX + key;
}

function withoutPrefix(key: string): string {
  return key.slice(PREFIX.length);
}

/** Whether the library was looked through in this browser session. */
export const lookedThrough = storage.defineItem<boolean>('session:libraryLookedThrough', { fallback: false });

/** Runs the task when no page of the extension, and no worker, runs one under this lock. */
export function alone<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, task);
}

/** How long a page is left alone with what it was opened for, in ms: with 10,000 articles the task takes the disk for a second. */
const SETTLED_MS = 3_000;

/** Runs the task once in a browser session, in a page that stays open, when there is nothing else to do. It may fail. */
export function oncePerSession(task: () => Promise<void>): void {
  const run = async (): Promise<void> => {
    const { [COMPARED]: isCompared } = await browser.storage.session.get(COMPARED);
    if (isCompared === true) return;
    await alone(task);
    await browser.storage.session.set({ [COMPARED]: true });
  };
  // Firefox and Chromium both have it in pages; the worker has nothing to draw.
  const runIdly = (): void => {
    if (typeof requestIdleCallback === 'undefined') void run().catch(() => undefined);
    else requestIdleCallback(() => void run().catch(() => undefined));
  };
  setTimeout(runIdly, SETTLED_MS);
}
