import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageAnswer, parsePageRequest } from '../../../lib/browser/messages';

const span = { block: 0, start: 0, end: 4 };

describe('requests to the reader script', () => {
  it.each([
    { to: 'reader', do: 'ping' },
    { to: 'reader', do: 'clear' },
    { to: 'reader', do: 'read', rules: [{ by: 'text', what: 'a1', take: true }] },
    { to: 'reader', do: 'list', rules: [] },
    { to: 'reader', do: 'paint', blocks: ['text'], spans: [span] },
    { to: 'reader', do: 'show', blocks: ['text'], span },
  ])('are taken when they are well formed: $do', (request) => {
    expect(parsePageRequest(request)).toEqual(request);
  });

  it.each([
    ['an unknown verb', { to: 'reader', do: 'erase' }],
    ['another addressee', { to: 'worker', do: 'clear' }],
    [
      'spans that end before they start',
      { to: 'reader', do: 'paint', blocks: ['a'], spans: [{ ...span, end: 0 }] },
    ],
    [
      'rules of an unknown sort',
      { to: 'reader', do: 'read', rules: [{ by: 'site', what: 'a', take: true }] },
    ],
    ['blocks that are no texts', { to: 'reader', do: 'paint', blocks: [7], spans: [] }],
    ['half a span', { to: 'reader', do: 'show', blocks: ['a'], span: { block: 1 } }],
    [
      'more than a page can hold',
      { to: 'reader', do: 'paint', blocks: new Array(5001).fill('a'), spans: [] },
    ],
  ])('are refused for %s', (_, request) => {
    expect(parsePageRequest(request)).toBeNull();
  });

  it('are refused, never thrown at, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parsePageRequest(data)).toBeNull();
        expect(parsePageAnswer(data)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
