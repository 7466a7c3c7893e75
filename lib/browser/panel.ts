// Opening the side panel (Chromium) or the sidebar (Firefox): two APIs for one thing.
import { browser } from 'wxt/browser';

/** Firefox has `sidebarAction`, Chromium `sidePanel`; neither browser's types know the other's. */
interface PanelApis {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel of a window. Must be called within the click, before anything is awaited: both browsers ask for it. */
export function openPanel(windowId: number): Promise<void> {
  // Both members are optional above, so this asserts no more than is checked below.
  const apis = browser as unknown as PanelApis;
  if (apis.sidePanel) return apis.sidePanel.open({ windowId });
  if (apis.sidebarAction) return apis.sidebarAction.open();
  return Promise.reject(new Error('This browser has no side panel'));
}
