// Reads a fixture page as the extension would: parsed by jsdom, nothing run, nothing loaded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

export const FIXTURES = join(import.meta.dirname, '../../fixtures/page');

/** The time of capture of all fixtures. */
export const NOW = '2025-06-01T08:00:00Z';

const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });

/** One window for all: making a document is much faster than making a window. */
export const parser = new window.DOMParser();

export function parseHtml(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}

export function readFixture(name: string): Document {
  return parseHtml(readFileSync(join(FIXTURES, `${name}.html`), 'utf8'));
}
