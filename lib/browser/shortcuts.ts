// The browser's own page on which the keys of extensions are changed.
import { browser } from 'wxt/browser';

/** Firefox has a call for it, Chromium an address; neither browser's types know the other's. */
interface ShortcutApi {
  readonly openShortcutSettings?: () => Promise<void>;
}

export async function openShortcuts(): Promise<void> {
  // The member is optional above, so this asserts no more than is checked below.
  const commands = browser.commands as ShortcutApi;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
