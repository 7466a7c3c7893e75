// The message border: every sender with every message. Only the extension's own pages are answered, and only known verbs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OURS, listeners, type Sender } from './extension-api';
import type { PageRequest } from '../../../lib/browser/messages';
import { listenForRequests, type AnswerRequest } from '../../../lib/browser/reader-script';

const OWN_SENDERS: readonly Sender[] = [
  { id: OURS },
  ...[
    'popup.html',
    'sidepanel.html',
    'library.html#storage',
    'compare.html?ids=a',
    'capture.html',
    'background.js',
  ].map((path) => ({ id: OURS, url: `chrome-extension://${OURS}/${path}` })),
];

const STRANGERS: readonly Sender[] = [
  {},
  { url: `chrome-extension://${OURS}/popup.html` },
  { id: '' },
  { id: `${OURS} ` },
  { id: OURS.toUpperCase() },
  { id: 'another-extension', url: 'chrome-extension://another-extension/popup.html' },
  { id: 'another-extension', url: `chrome-extension://${OURS}/popup.html` },
  { id: OURS, url: 'https://a.example/' },
  { id: OURS, url: `https://a.example/chrome-extension://${OURS}/popup.html` },
  { id: OURS, url: `chrome-extension://${OURS}.a.example/popup.html` },
  { id: OURS, url: 'about:blank' },
];

const span = { block: 0, start: 0, end: 4 };

/** One of each verb; the type makes a verb that is missing here a compile error. */
const REQUESTS: { readonly [Verb in PageRequest['do']]: Extract<PageRequest, { do: Verb }> } = {
  ping: { to: 'reader', do: 'ping' },
  read: { to: 'reader', do: 'read', rules: [] },
  list: { to: 'reader', do: 'list', rules: [] },
  clear: { to: 'reader', do: 'clear' },
  paint: { to: 'reader', do: 'paint', blocks: ['text'], spans: [span] },
  show: { to: 'reader', do: 'show', blocks: ['text'], span },
};

const UNKNOWN: readonly unknown[] = [
  ...[
    'keep',
    'erase',
    'fetch',
    'open',
    'eval',
    'import',
    'settings',
    'PING',
    ' ping',
    '__proto__',
    'constructor',
  ].map((verb) => ({ to: 'reader', do: verb })),
  ...Object.values(REQUESTS).map((request) => ({ ...request, to: 'worker' })),
  ...Object.values(REQUESTS).map((request) => [request]),
  ...Object.values(REQUESTS).map((request) => JSON.stringify(request)),
  null,
  undefined,
  0,
  '',
  [],
  {},
  { to: 'reader' },
  { do: 'ping' },
];

/** What the reader script did and answered when a message came from a sender. */
function send(
  message: unknown,
  sender: Sender,
): { done: readonly PageRequest[]; answers: readonly unknown[] } {
  const done: PageRequest[] = [];
  const answers: unknown[] = [];
  const answer: AnswerRequest = (request) => {
    done.push(request);
    return { url: 'https://a.example/', placed: 0, missing: 0 };
  };
  listenForRequests(answer);
  expect(listeners).toHaveLength(1);
  const returned = listeners[0]?.(message, sender, (given) => answers.push(given));
  // True would keep the channel open, and the sender waiting, for ever.
  expect(returned).toBeUndefined();
  return { done, answers };
}

describe('the message border', () => {
  it.each(Object.values(REQUESTS))(
    'does and answers "$do" for every page of the extension, once',
    (request) => {
      for (const sender of OWN_SENDERS) {
        expect([sender, send(request, sender).done]).toEqual([sender, [request]]);
        expect(send(request, sender).answers).toHaveLength(1);
      }
    },
  );

  it.each(Object.values(REQUESTS))('neither does nor answers "$do" for anybody else', (request) => {
    for (const sender of STRANGERS) {
      expect([sender, send(request, sender)]).toEqual([sender, { done: [], answers: [] }]);
    }
  });

  it('refuses what it does not know, whoever sends it', () => {
    for (const message of UNKNOWN) {
      for (const sender of [...OWN_SENDERS, ...STRANGERS]) {
        expect([message, sender, send(message, sender)]).toEqual([
          message,
          sender,
          { done: [], answers: [] },
        ]);
      }
    }
  });

  it('hands on nothing that a message carries beside what its verb takes', () => {
    for (const request of Object.values(REQUESTS)) {
      const laden = { ...request, url: 'https://a.example/', code: 'alert(1)', article: {} };
      expect(send(laden, { id: OURS }).done).toEqual([request]);
    }
  });

  it('has one listener in the whole extension: nothing else can be sent a message', () => {
    const root = join(import.meta.dirname, '..', '..', '..');
    const listening = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .filter((file) =>
          /onMessage|onConnect|onUserScript|onNativeMessage|['"]message['"]/.test(
            readFileSync(join(root, folder, file), 'utf8'),
          ),
        )
        .map((file) => `${folder}/${file}`),
    );
    expect(listening).toEqual(['lib/browser/reader-script.ts']);
  });
});
