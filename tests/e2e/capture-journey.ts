// Journeys on the page "Add reports": a fresh browser whose reader says yes to every question the browser asks.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { openPageView } from '../../scripts/browser/page-view';
import { click } from '../../scripts/browser/roles';
import type { Reader } from '../../scripts/browser/reader';
import type { View } from '../../scripts/browser/view';
import { startReader } from './journey';

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface Capture {
  readonly reader: Reader;
  readonly view: View;
  press(button: string | RegExp): Promise<void>;
  /** Writes into a field, as typing does. */
  fill(label: string, words: string): Promise<void>;
  /** Hands files to the file input, as the file dialog does. */
  give(files: readonly { readonly name: string; readonly content: string | Uint8Array }[]): Promise<void>;
}

/**
 * Starts a reader. Headless Chromium can show no question for `tabs` and would wait for ever: there the extension has it
 * from the start. Hosts are asked for as always.
 */
export async function startCapturing(browser: BrowserName): Promise<Reader> {
  const extension = browser === 'chromium' ? { extension: withTabs() } : {};
  const reader = await startReader(browser, {}, extension);
  await reader.session.allowHost('127.0.0.1');
  return reader;
}

/** A copy of the built extension whose manifest requires what it else asks for later. */
function withTabs(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collate-capture-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(BUILT, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  // Our own build.
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'tabs'] }));
  return folder;
}

/** Opens the page "Add reports" in a tab. */
export async function openCapture(reader: Reader): Promise<Capture> {
  const page = await reader.session.newPage();
  const view = await openPageView(page, reader.session.extensionUrl('capture.html'));
  return {
    reader,
    view,
    press: (button) => click(view, 'button', button),
    fill: async (label, words) => {
      await page.waitForSelector('main');
      await view.evaluate(fillInPage, label, words);
    },
    give: async (files) => {
      await page.waitForSelector('input[type=file]');
      await view.evaluate(
        giveInPage,
        files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') })),
      );
    },
  };
}

/** Runs inside the page: finds a field by its label and types into it. */
function fillInPage(label: string, words: string): void {
  const labels = [...document.querySelectorAll('label')];
  const found = labels.find((one) => one.querySelector('span')?.textContent === label);
  const field = found?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (!field) throw new Error(`No field is called ${label}`);
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Runs inside the page: puts files into the file input. */
function giveInPage(files: { name: string; base64: string }[]): void {
  const transfer = new DataTransfer();
  for (const { name, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    transfer.items.add(new File([bytes], name));
  }
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no file input');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
