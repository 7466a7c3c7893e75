// Runs the script that reads pages (entrypoints/page-reading.ts) in a page of the extension, when it has one to read.
import { browser } from 'wxt/browser';

/** The script of the built extension: made apart from the pages, so that it can be injected as well. */
const PAGE_READING = '/page-reading.js';

/** Afterwards the reading of pages is on offer (lib/page/page-reading.ts); the browser runs the script once. */
export async function runPageReading(): Promise<void> {
  await import(/* @vite-ignore */ browser.runtime.getURL(PAGE_READING));
}
