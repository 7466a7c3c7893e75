// Which tab the side panel stands beside, and when that changes. Needs no permission: only ids and loading states.
import { browser } from 'wxt/browser';

/** Calls back when another tab of this window becomes active, or the active one has loaded another page. */
export function followTab(windowId: number, tell: () => void): () => void {
  const onActivated = (info: { readonly windowId: number }): void => {
    if (info.windowId === windowId) tell();
  };
  const onUpdated = (
    _tabId: number,
    change: { readonly status?: string },
    tab: { readonly active: boolean; readonly windowId: number },
  ): void => {
    if (change.status === 'complete' && tab.active && tab.windowId === windowId) tell();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
