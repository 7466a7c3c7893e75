// What the demo, the tests and the pictures ask of a browser: one interface, served by Chromium and by Firefox.
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type ColorScheme = 'light' | 'dark';

export interface LaunchOptions {
  /** Path of the browser program. */
  readonly program: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly colorScheme?: ColorScheme;
  /** Device pixels per CSS pixel; 1 unless told. */
  readonly scale?: number;
  /** Port of a sink (sink.ts) that everything but 127.0.0.1 is sent to; without one it goes nowhere, uncounted. */
  readonly sink?: number;
}

/** The extension's popup, panel or a page of its own as the browser shows it. Coordinates are CSS pixels from its top left corner. */
export interface View {
  readonly kind: 'popup' | 'panel' | 'page';
  /** Runs source text in the view's page and brings its JSON result back. Rejects when it throws. */
  run(source: string): Promise<unknown>;
  /** Runs a self-contained function in the view's page; arguments and result travel as JSON. Rejects when it throws. */
  evaluate<A extends readonly Json[], R>(task: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** A real mouse click: the page has the user's activation afterwards. */
  clickAt(x: number, y: number): Promise<void>;
  /** A real key press, e.g. "Enter", "n", "ArrowRight". */
  press(key: string): Promise<void>;
  /** What is visible now, as PNG. */
  screenshot(): Promise<Uint8Array>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** The commands of the manifest, each with the keys it has there; "add" has none until the reader gives it some. */
export const COMMANDS = { _execute_action: 'Alt+Shift+Y', keep: 'Alt+Shift+O', add: 'Alt+Shift+J' } as const;
export type Command = keyof typeof COMMANDS;

/** One running browser with a fresh profile and the extension installed. Nothing but 127.0.0.1 can be reached. */
export interface Session {
  readonly name: BrowserName;
  newPage(): Promise<Page>;
  /** Opens the real popup on this tab by the toolbar action, which grants activeTab. Resolves when it is loaded. */
  openPopup(page: Page): Promise<View>;
  /** Presses the keys of a command of the manifest on this tab. */
  pressCommand(page: Page, command: Command): Promise<void>;
  /** Chooses an entry, by its id in the extension and its words, of the page's menu on the element this selector finds. */
  chooseInMenu(
    page: Page,
    selector: string,
    entry: { readonly id: string; readonly title: string },
  ): Promise<void>;
  /** The popup, once it is open and loaded, whatever has opened it. */
  popup(): Promise<View>;
  /** The side panel (Firefox: the sidebar), once it is open and loaded. */
  panel(): Promise<View>;
  /** Lets the extension read a host, as a reader does who says yes when the browser asks. */
  allowHost(host: string): Promise<void>;
  /** The address of a page of the extension, e.g. "library.html". */
  extensionUrl(path: string): string;
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** Something expected of the browser did not come in time; the message says what. */
export class BrowserTimeout extends Error {
  override name = 'BrowserTimeout';
}

/** Asks until the answer is neither null nor false. The limit is far above what a slow machine needs; it is no measurement. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | false>,
  timeoutMs = 30_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new BrowserTimeout(`Waited ${timeoutMs / 1000} s for ${what}.`);
    await new Promise((resume) => setTimeout(resume, POLL_MS));
  }
}

/** Between two questions, in ms: short beside a human's reaction, long beside one question. */
const POLL_MS = 50;

/** `evaluate` on top of `run`. `__name` is what tsx wraps around named functions; a page does not have it. */
export function evaluateBy(run: View['run']): View['evaluate'] {
  return async <A extends readonly Json[], R>(task: (...args: A) => R | Promise<R>, ...args: A) => {
    const call = `(${task.toString()})(...${JSON.stringify(args)})`;
    // The type of the task's result cannot survive its trip as text.
    return (await run(`(() => { const __name = (it) => it; return ${call}; })()`)) as R;
  };
}
