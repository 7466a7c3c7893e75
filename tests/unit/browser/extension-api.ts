// The extension API as far as the reader script uses it. To be imported before the script, which looks for it when it is loaded.

export interface Sender {
  readonly id?: string;
  readonly url?: string;
}

export type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown;

/** The id of the extension under test. */
export const OURS = 'this-extension';

/** The listeners that are registered now. */
export const listeners: Listener[] = [];

const onMessage = {
  addListener: (listener: Listener) => void listeners.push(listener),
  removeListener: (listener: Listener) => void listeners.splice(listeners.indexOf(listener), 1),
};
const getURL = (path: string): string => `chrome-extension://${OURS}${path}`;
Object.assign(globalThis, { chrome: { runtime: { id: OURS, getURL, onMessage } } });
