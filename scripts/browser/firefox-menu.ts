// What a reader does in Firefox's own window beside the toolbar button: the keys of a command, and the page's menu. Scripts for it.

/** A command that has no keys in the manifest is given some. */
export const giveKeys = (extensionId: string, command: string, shortcut: string) => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(extensionId)});
  await extension.shortcuts.updateCommand({ name: '${command}', shortcut: '${shortcut}' });`;

/** Sent to the window as trusted key events, as the keyboard does: "Alt+Shift+O". */
export const pressKeys = (shortcut: string) => `
  const names = ${JSON.stringify(shortcut.split('+'))};
  const sign = names.pop();
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const event = (key, code) => new window.KeyboardEvent('', { key, ...(code ? { code } : {}) });
  for (const name of names) processor.keydown(event(name, name + 'Left'), 0);
  processor.keydown(event(sign, 'Key' + sign), 0);
  processor.keyup(event(sign, 'Key' + sign), 0);
  for (const name of names.reverse()) processor.keyup(event(name, name + 'Left'), 0);
  return true;`;

/** Chooses an entry of the menu that is open; false while there is none. Several entries of one extension stand in a menu of their own. */
export const chooseEntry = (title: string) => `
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return false;
  const own = [...menu.querySelectorAll('menu')].find((one) => one.label === 'Collate');
  own?.openMenu(true);
  const entry = [...menu.querySelectorAll('menuitem')].find((one) => one.label === ${JSON.stringify(title)});
  if (!entry) return false;
  entry.doCommand();
  menu.hidePopup();
  return true;`;
