// Firefox's own window, scripted with system access: it opens the popup and reaches the pages of popup and sidebar.
import type { Browser } from 'puppeteer-core';
import { FRAME_SCRIPT_URL } from './firefox-frame';
import { chooseEntry, giveKeys, pressKeys } from './firefox-menu';
import { until, type Json, type View } from './view';

type Kind = Exclude<View['kind'], 'page'>;

export interface ChromeWindow {
  triggerAction(): Promise<void>;
  /** Gives a command keys, as the reader does on the page of the extension's keys. */
  giveKeys(command: string, shortcut: string): Promise<void>;
  pressKeys(shortcut: string): Promise<void>;
  /** Chooses an entry of the page's menu, which is open or about to. */
  chooseEntry(title: string): Promise<void>;
  isLoaded(kind: Kind, url: string): Promise<boolean>;
  isOpen(kind: Kind): Promise<boolean>;
  close(kind: Kind): Promise<void>;
  runIn(kind: Kind, source: string): Promise<unknown>;
  clickIn(kind: Kind, x: number, y: number): Promise<void>;
  pressIn(kind: Kind, key: string): Promise<void>;
  screenshotOf(kind: Kind): Promise<Uint8Array>;
}

/** BiDi as puppeteer keeps it inside; Firefox's `moz:scope` has no public door. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Prelude of every script: finds the browser element that shows the popup or the sidebar, or null. */
const FIND_VIEW = `
  const viewOf = (kind) => kind === 'popup'
    ? document.querySelector('panel .webextension-popup-browser')
    : document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser') ?? null;
  const isShown = (kind) => kind === 'popup'
    ? viewOf('popup')?.closest('panel').state === 'open'
    : !document.getElementById('sidebar-box').hidden && viewOf('panel') !== null;
`;

/** Connects to the first window of a running Firefox. */
export async function openWindow(browser: Browser, extensionId: string): Promise<ChromeWindow> {
  // `connection` is not in the public types of puppeteer; the version is pinned, and every Firefox test guards it.
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  const run = async (body: string): Promise<unknown> => {
    const expression = `(async () => { ${FIND_VIEW} ${body} })().then((it) => JSON.stringify(it ?? null))`;
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    return valueOf(result);
  };
  return chromeWindow(run, extensionId);
}

function valueOf(result: unknown): unknown {
  // The shape is WebDriver BiDi's script.EvaluateResult.
  const answer = result as { result?: { value: string }; exceptionDetails?: { text: string } };
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result?.value ?? 'null');
}

function chromeWindow(run: (body: string) => Promise<unknown>, extensionId: string): ChromeWindow {
  const ask = async (kind: Kind, name: string, data: Record<string, Json>): Promise<unknown> => {
    const answer = await run(askFrame(kind, name, data));
    // Made by the frame script; see firefox-frame.ts.
    const { value, error } = answer as { value?: string; error?: string };
    if (error !== undefined) throw new Error(error);
    return value === undefined ? undefined : JSON.parse(value);
  };
  return {
    triggerAction: async () => {
      await until(
        'the toolbar action of Firefox',
        async () => (await run(triggerAction(extensionId))) === true,
      );
    },
    giveKeys: async (command, shortcut) => void (await run(giveKeys(extensionId, command, shortcut))),
    pressKeys: async (shortcut) => void (await run(pressKeys(shortcut))),
    chooseEntry: async (title) => {
      await until('the menu of the page', async () => (await run(chooseEntry(title))) === true);
    },
    isLoaded: async (kind, url) => (await run(isLoaded(kind, url))) === true,
    isOpen: async (kind) => (await run(`return isShown('${kind}')`)) === true,
    close: async (kind) => {
      await run(
        kind === 'popup'
          ? `viewOf('popup')?.closest('panel').hidePopup()`
          : `window.SidebarController.hide()`,
      );
    },
    runIn: (kind, source) => ask(kind, 'evaluate', { code: source }),
    clickIn: async (kind, x, y) => void (await ask(kind, 'click', { x, y })),
    pressIn: async (kind, key) => void (await ask(kind, 'press', { key })),
    screenshotOf: async (kind) => Buffer.from(String(await run(drawView(kind))), 'base64'),
  };
}

/** How long a page may take for one question, in ms; a question can get lost when a popup is closed at that moment. */
const FRAME_LIMIT_MS = 20_000;

const triggerAction = (extensionId: string) => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(extensionId)});
  const action = extension && ExtensionParent.apiManager.global.browserActionFor(extension);
  if (!action) return false;
  await action.triggerAction(window);
  return true;`;

// While Firefox prepares a popup it moves its page between two browser elements: only the shown one is asked.
const isLoaded = (kind: Kind, url: string) => `
  const progress = viewOf('${kind}')?.webProgress;
  return isShown('${kind}') && progress !== undefined && !progress.isLoadingDocument &&
    viewOf('${kind}').currentURI.spec.startsWith(${JSON.stringify(url)});`;

const askFrame = (kind: Kind, name: string, data: Record<string, Json>) => `
  const manager = viewOf('${kind}')?.messageManager;
  if (!manager) return { error: 'The ${kind} is not open' };
  manager.loadFrameScript(${JSON.stringify(FRAME_SCRIPT_URL)}, false);
  const id = Math.random();
  return new Promise((resolve) => {
    const finish = (answer) => {
      manager.removeMessageListener('collate:answer', listener);
      resolve(answer);
    };
    const listener = ({ data }) => data.id === id && finish(data);
    manager.addMessageListener('collate:answer', listener);
    setTimeout(() => finish({ error: 'The page of the ${kind} did not answer' }), ${FRAME_LIMIT_MS});
    manager.sendAsyncMessage('collate:${name}', { id, ...${JSON.stringify(data)} });
  });`;

const drawView = (kind: Kind) => `
  const scale = window.devicePixelRatio;
  const picture = await viewOf('${kind}').browsingContext.currentWindowGlobal.drawSnapshot(null, scale, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;
