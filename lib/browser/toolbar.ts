// Menu entry and keys beside the toolbar button. All listeners are registered at once: the worker may just have woken.
import { browser } from 'wxt/browser';
import { leaveIntent } from './intent';

/** Id of the menu entry, and name of the command in the manifest. */
const KEEP = 'keep';

/**
 * Adds "Keep this report" to the page's menu and answers it and its key: the popup opens, keeps and says so. The
 * click or key grants `activeTab`, as the toolbar button does. `keepTitle` is the entry's text.
 */
export function registerToolbar(keepTitle: string): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: KEEP, title: keepTitle, contexts: ['page', 'selection'] });
  });
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId === KEEP) void openToKeep();
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === KEEP) void openToKeep();
  });
}

async function openToKeep(): Promise<void> {
  // Firefox opens a popup only within the click: the intent travels at the same time, and the popup waits for it.
  const left = leaveIntent('keep');
  await browser.action.openPopup();
  await left;
}
