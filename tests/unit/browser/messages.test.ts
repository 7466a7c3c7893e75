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

  it.each(['block', 'start', 'end'] as const)('are refused when the %s of a span is no count', (part) => {
    for (const wrong of [-1, 0.5, NaN, 2 ** 53, '4', null, undefined]) {
      const wrongSpan = { block: 3, start: 3, end: 9, [part]: wrong };
      expect(parsePageRequest({ to: 'reader', do: 'show', blocks: ['a'], span: wrongSpan })).toBeNull();
      expect(
        parsePageRequest({ to: 'reader', do: 'paint', blocks: ['a'], spans: [span, wrongSpan] }),
      ).toBeNull();
    }
  });

  it.each([null, 7, 'span', [0, 0, 4]])('are refused when %j stands for a span', (wrong) => {
    expect(parsePageRequest({ to: 'reader', do: 'show', blocks: ['a'], span: wrong })).toBeNull();
    expect(parsePageRequest({ to: 'reader', do: 'paint', blocks: ['a'], spans: [wrong] })).toBeNull();
  });

  it('may be as long as the longest page', () => {
    const request = { to: 'reader', do: 'paint', blocks: new Array(5000).fill('a'), spans: [span] };
    expect(parsePageRequest(request)).toEqual(request);
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

describe('the answer of a reader script', () => {
  const answer = { url: 'https://a.example/', placed: 2, missing: 0 };

  it('is taken with what it says and nothing else', () => {
    expect(parsePageAnswer(answer)).toEqual(answer);
    expect(parsePageAnswer({ ...answer, placed: 0, missing: 7, text: 'x' })).toEqual({
      ...answer,
      placed: 0,
      missing: 7,
    });
  });

  it.each([
    ['no address', { ...answer, url: null }],
    ['no count of marks placed', { ...answer, placed: undefined }],
    ['a negative count of marks missing', { ...answer, missing: -1 }],
    ['a list', [answer]],
  ])('is none with %s', (_, data) => {
    expect(parsePageAnswer(data)).toBeNull();
  });
});
