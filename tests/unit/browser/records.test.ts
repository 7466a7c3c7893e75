// Message borders that failed in public: each record shows here that ours does not.
import { describe, expect, it, vi } from 'vitest';
import { OURS, listeners, type Listener } from './extension-api';
import type { PageRequest } from '../../../lib/browser/messages';
import { listenForRequests, type AnswerRequest } from '../../../lib/browser/reader-script';

const REQUESTS: readonly PageRequest[] = [
  { to: 'reader', do: 'ping' },
  { to: 'reader', do: 'clear' },
  { to: 'reader', do: 'paint', blocks: ['text'], spans: [{ block: 0, start: 0, end: 4 }] },
  { to: 'reader', do: 'show', blocks: ['text'], span: { block: 0, start: 0, end: 4 } },
];

/** The listener that the reader script registers, so that a message of any sender can be handed to it. */
function listenerOf(answer: AnswerRequest): Listener {
  listenForRequests(answer);
  const [listener, ...others] = listeners;
  if (listener === undefined || others.length > 0) throw new Error(`${listeners.length} listeners, not one`);
  return listener;
}

describe('records of failures', () => {
  const answer = { url: 'https://a.example/', placed: 0, missing: 0 };

  it.each([undefined, '', 'another-extension', `${OURS} `])(
    'GHSA-jjh5-pvqx-gg5v: a request of the sender %j is neither done nor answered',
    (id) => {
      const done = vi.fn<AnswerRequest>(() => answer);
      const respond = vi.fn();
      const listener = listenerOf(done);
      for (const request of REQUESTS) listener(request, id === undefined ? {} : { id }, respond);
      expect(done).not.toHaveBeenCalled();
      expect(respond).not.toHaveBeenCalled();
    },
  );

  it.each(REQUESTS)('answers $do of its own extension', (request) => {
    const respond = vi.fn();
    listenerOf(() => answer)(request, { id: OURS }, respond);
    expect(respond).toHaveBeenCalledExactlyOnceWith(answer);
  });

  it('Adblock Plus UI #1092: no message can make the reader script keep, erase or fetch', () => {
    const done = vi.fn<AnswerRequest>(() => answer);
    const respond = vi.fn();
    const listener = listenerOf(done);
    for (const verb of ['keep', 'erase', 'fetch', 'open', 'eval', 'settings', '__proto__', 'constructor']) {
      listener(
        { to: 'reader', do: verb, url: 'https://a.example/', code: 'alert(1)' },
        { id: OURS },
        respond,
      );
    }
    expect(done).not.toHaveBeenCalled();
    expect(respond).not.toHaveBeenCalled();
  });
});
