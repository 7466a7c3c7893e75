// Finds and uses the things of a popup or panel as a reader of the accessibility tree does: by role and name.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BrowserTimeout, until, type Json, type View } from './view';

/** A name to match: the whole accessible name, or a pattern somewhere in it. */
export type Name = string | RegExp;

export interface Found {
  /** The centre of the element in CSS pixels of the view; for what was clicked or waited for it is scrolled into view. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly pressed: string | null;
  readonly disabled: boolean;
  /** Its centre is outside of the view or something else lies there: a click would not reach it. */
  readonly covered: boolean;
}

/** The queries run inside the page, so Testing Library is brought there, once per view. */
const QUERIES = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);

interface QueriesGlobal {
  readonly TestingLibraryDom: {
    queryAllByRole(container: Element, role: string, options: { name?: Name }): HTMLElement[];
  };
}

/** Everything perceivable with this role and name, in document order; an empty list when there is none. */
export function findAll(view: View, role: string, name?: Name): Promise<readonly Found[]> {
  return query(view, role, name, null);
}

/** Waits for the first one (or the one at `index`) and scrolls it into view. */
export function find(view: View, role: string, name?: Name, index = 0): Promise<Found> {
  return waitIn(view, `the ${role} "${String(name ?? '')}"`, async () => {
    return (await query(view, role, name, index))[index] ?? null;
  });
}

/**
 * Clicks as a reader does: waits until it is there, can be used, stands still and nothing lies over it, then presses the
 * mouse button on its middle. A popup still grows after its first view, and Firefox moves its content while it does.
 */
export async function click(view: View, role: string, name?: Name, index = 0): Promise<void> {
  let before: Found | undefined;
  const target = await waitIn(view, `a usable ${role} "${String(name ?? '')}"`, async () => {
    const last = before;
    before = (await query(view, role, name, index))[index];
    const stands = before !== undefined && before.x === last?.x && before.y === last.y;
    return before && stands && !before.disabled && !before.covered ? before : null;
  });
  await view.clickAt(target.x, target.y);
}

/** Everything that is visible now, as text. */
export function visibleText(view: View): Promise<string> {
  return view.evaluate(() => document.body.innerText);
}

/** Waits until the visible text has the pattern, and gives what matched. */
export function waitForText(view: View, pattern: RegExp): Promise<RegExpMatchArray> {
  return waitIn(view, String(pattern), async () => (await visibleText(view)).match(pattern));
}

/** Like `until`, and when it never comes the error also says what the view shows instead. */
async function waitIn<T>(view: View, what: string, ask: () => Promise<T | null>): Promise<T> {
  try {
    return await until(`${what} in the ${view.kind}`, ask);
  } catch (error) {
    if (!(error instanceof BrowserTimeout)) throw error;
    const shown = await visibleText(view);
    throw new BrowserTimeout(`${error.message} It shows:\n${shown}`, { cause: error });
  }
}

async function query(view: View, role: string, name: Name | undefined, scrollTo: number | null) {
  const isThere = await view.evaluate(() => 'TestingLibraryDom' in globalThis);
  if (!isThere) await view.run(`${QUERIES}; null`);
  return view.evaluate(queryInPage, role, nameAsJson(name), scrollTo);
}

function nameAsJson(name: Name | undefined): Json {
  return name instanceof RegExp ? { source: name.source, flags: name.flags } : (name ?? null);
}

/** Runs inside the page: nothing outside of it may be used. */
function queryInPage(role: string, name: Json, scrollTo: number | null): Found[] {
  const { TestingLibraryDom } = globalThis as unknown as QueriesGlobal; // Brought in before.
  // The two shapes that nameAsJson gives besides null.
  const pattern = name as string | { source: string; flags: string } | null;
  const wanted = pattern && typeof pattern === 'object' ? new RegExp(pattern.source, pattern.flags) : pattern;
  const options = wanted === null ? {} : { name: wanted };
  return TestingLibraryDom.queryAllByRole(document.body, role, options).map((element, index) => {
    if (index === scrollTo)
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    // Of words that run over lines the first line: the middle of them all may lie between two lines.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    return {
      x,
      y,
      text: element.innerText,
      pressed: element.getAttribute('aria-pressed'),
      disabled: element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true',
      // A click on a label is one on its control.
      covered: hit === null || !(element.contains(hit) || hit.closest('label')?.contains(element)),
    };
  });
}
