import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle, parseReadOutcome } from '../../../lib/article/parse';

const least = { schema: 1, blocks: [{ kind: 'paragraph', text: 'The bridge is shut.' }] };

describe('parsing an article', () => {
  it('fills what is missing with null and empty lists', () => {
    const parsed = parseArticle(least);
    expect(parsed).toEqual({
      ok: true,
      value: expect.objectContaining({ title: null, byline: [], publishedAt: null, reading: null }),
    });
  });

  it.each([
    ['a text', 'hello', 'article is not an object'],
    ['a list', [], 'article is not an object'],
    ['another schema', { ...least, schema: 2 }, 'article.schema is not 1'],
    ['no blocks', { schema: 1 }, 'article.blocks is not a list'],
    [
      'a block of blanks',
      { schema: 1, blocks: [{ kind: 'paragraph', text: ' \n ' }] },
      'article.blocks[0].text is empty',
    ],
    [
      'a number as text',
      { schema: 1, blocks: [{ kind: 'quote', text: 7 }] },
      'article.blocks[0].text is not a text',
    ],
    ['an impossible date', { ...least, publishedAt: 'soon' }, 'article.publishedAt is not a date'],
    [
      'a negative count',
      { ...least, reading: { taken: -1, found: 2 } },
      'article.reading.taken is not a whole number of at least 0',
    ],
  ])('refuses %s and names the place', (_, data, problem) => {
    expect(parseArticle(data)).toEqual({ ok: false, problem });
  });

  it('leaves the prototype of objects alone whatever the keys of a file are called', () => {
    const poisoned: unknown = JSON.parse(
      '{"schema":1,"__proto__":{"polluted":true},"blocks":[{"text":"a b","__proto__":{"polluted":true}}]}',
    );
    const parsed = parseArticle(poisoned);
    expect(parsed.ok).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(JSON.stringify(parsed)).not.toContain('polluted');
  });

  it('gives the same article when its own result is parsed again', () => {
    const text = fc.string({ unit: 'binary' }).map((value) => `x${value}`);
    const article = fc.record({
      schema: fc.constant(1),
      title: fc.option(text),
      blocks: fc.array(fc.record({ kind: fc.constantFrom('paragraph', 'quote', 'caption'), text })),
    });
    fc.assert(
      fc.property(article, (data) => {
        const once = parseArticle(data);
        expect(once.ok).toBe(true);
        if (once.ok) expect(parseArticle(JSON.parse(JSON.stringify(once.value)))).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(typeof parseArticle(data).ok).toBe('boolean');
        expect(typeof parseReadOutcome(data).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parsing the answer of the reader script', () => {
  it('takes a refusal with or without text', () => {
    expect(parseReadOutcome({ kind: 'refused', reason: 'not-html', article: null })).toEqual({
      ok: true,
      value: { kind: 'refused', reason: 'not-html', article: null },
    });
    expect(parseReadOutcome({ kind: 'refused', reason: 'bored', article: null }).ok).toBe(false);
  });
});
