// The reader script's side of the protocol: answers requests of this extension's own pages and of nobody else.
import { browser } from 'wxt/browser';
import { parsePageRequest, type PageRequest, type ReaderAnswer } from './messages';

/** What a reader script does for each request. */
export type AnswerRequest = (request: PageRequest) => ReaderAnswer;

/** Set on the isolated world's global object, which the page cannot see: ends the listener of an earlier injection. */
interface ReaderWorld {
  collateStopListening?: () => void;
}

interface Sender {
  readonly id?: string;
  readonly url?: string;
}

/** A page or the worker of this extension; its scripts in web pages have the same id, but the address of that page. */
function isOwnPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && (url === undefined || url.startsWith(browser.runtime.getURL('/')));
}

/**
 * Listens for requests until the page is left. Injected again, the newer script takes over. Messages of unknown
 * shape or sender stay unanswered, so that other listeners may have them.
 */
export function listenForRequests(answer: AnswerRequest): void {
  // The isolated world's global has no type for our own key.
  const world = globalThis as ReaderWorld;
  world.collateStopListening?.();
  const listen = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    if (!isOwnPage(sender)) return undefined;
    const request = parsePageRequest(message);
    if (request !== null) respond(answer(request));
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  world.collateStopListening = () => browser.runtime.onMessage.removeListener(listen);
}
