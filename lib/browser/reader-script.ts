// The reader script's side of the protocol: answers requests of this extension's own pages and of nobody else.
import { browser } from 'wxt/browser';
import { parsePageRequest, type PageRequest, type ReaderAnswer } from './messages';

/** What a reader script does for each request. */
export type AnswerRequest = (request: PageRequest) => ReaderAnswer;

/** Set on the isolated world's global object, which the page cannot see: ends the listener of an earlier injection. */
interface ReaderWorld {
  collateStopListening?: () => void;
}

/**
 * Listens for requests until the page is left. Injected again, the newer script takes over. Messages of unknown
 * shape or sender stay unanswered, so that other listeners may have them.
 */
export function listenForRequests(answer: AnswerRequest): void {
  // The isolated world's global has no type for our own key.
  const world = globalThis as ReaderWorld;
  world.collateStopListening?.();
  const listen = (message: unknown, sender: { readonly id?: string }, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = parsePageRequest(message);
    if (request !== null) respond(answer(request));
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  world.collateStopListening = () => browser.runtime.onMessage.removeListener(listen);
}
