// A reader at a browser: opens pages, presses the toolbar button, keeps, compares. Demo, tests and pictures share it.
import type { Page } from 'puppeteer-core';
import type { PageServer } from '../serve';
import { click, find, visibleText, waitForText } from './roles';
import type { Session, View } from './view';

/** The popup on one page. */
export interface Popup {
  readonly view: View;
  /** Waits until the popup says this, and gives what matched. */
  says(pattern: RegExp): Promise<RegExpMatchArray>;
  text(): Promise<string>;
  press(button: string | RegExp): Promise<void>;
  /** Presses Keep and waits until it is acknowledged. */
  keep(): Promise<void>;
  /** The count on a filter button, e.g. of "Differs". */
  count(kind: string): Promise<number>;
  /** Presses "Open panel" and gives the panel. */
  openPanel(): Promise<View>;
  close(): Promise<void>;
}

export interface Reader {
  readonly session: Session;
  /** Where the pages are served, without a slash at the end. */
  readonly origin: string;
  /** Opens a page of the server (a path) or any address in a new tab. */
  open(address: string): Promise<Page>;
  popupOn(page: Page): Promise<Popup>;
  /** Opens each page, keeps it by the real popup and closes the tab again. */
  keep(addresses: readonly string[]): Promise<void>;
}

export function createReader(session: Session, server: PageServer): Reader {
  const open = async (address: string) => {
    const page = await session.newPage();
    const url = address.startsWith('/') ? server.origin + address : address;
    // Firefox never reports that one of its own pages has loaded.
    await page.goto(url, url.startsWith('http') ? {} : { waitUntil: [] });
    return page;
  };
  const popupOn = async (page: Page) => popupOf(await session.openPopup(page), session);
  return {
    session,
    origin: server.origin,
    open,
    popupOn,
    keep: async (addresses) => {
      for (const address of addresses) {
        const page = await open(address);
        const popup = await popupOn(page);
        await popup.keep();
        await popup.close();
        await page.close();
      }
    },
  };
}

function popupOf(view: View, session: Session): Popup {
  return {
    view,
    says: (pattern) => waitForText(view, pattern),
    text: () => visibleText(view),
    press: (button) => click(view, 'button', button),
    keep: async () => {
      await click(view, 'button', /^Keep/);
      await find(view, 'button', /^Kept$/);
    },
    count: async (kind) => {
      const button = await find(view, 'button', new RegExp(`\\d+\\s*${kind}`));
      return Number(/\d+/.exec(button.text)?.[0]);
    },
    openPanel: async () => {
      await click(view, 'button', 'Open panel');
      return session.panel();
    },
    close: () => view.close(),
  };
}
