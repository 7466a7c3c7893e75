import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../lib/article/parse';
import {
  MOST_ARTICLES_IN_SET,
  readSet,
  writeSet,
  type ComparisonSet,
} from '../../../lib/export/comparison-set';
import { articleOf, DAM_ARTICLES, hostileArticle, MADE_AT } from './reports';

const SET: ComparisonSet = {
  title: 'The dam',
  note: 'Which figures differ, and why?',
  madeAt: MADE_AT,
  hideNames: true,
  articles: DAM_ARTICLES,
};

/** The file of SET with some of its fields changed. */
function fileWith(fields: object): string {
  return JSON.stringify({ ...JSON.parse(writeSet(SET)), ...fields });
}

describe('a comparison set', () => {
  it('reads back whole', () => {
    expect(readSet(writeSet(SET))).toEqual({ ok: true, value: SET });
  });

  it('keeps reading reports and two captures of one article', () => {
    const reading = {
      taken: 1,
      found: 2,
      leftOut: [{ after: -1, reason: 'hidden', text: 'x' }],
      doubts: ['paywalled'],
      sources: { title: 'og' },
    } as const;
    const articles = [articleOf({ reading }), articleOf({ capturedAt: '2026-03-14' })];
    expect(readSet(writeSet({ ...SET, articles }))).toEqual({ ok: true, value: { ...SET, articles } });
  });

  it.each([
    ['what is not JSON', 'set', 'The file is not JSON'],
    ['a cut file', writeSet(SET).slice(0, -20), 'The file is not JSON'],
    ['a list', '[]', 'set is not an object'],
    ['another file', '{"format":"other"}', 'The file is not a comparison set'],
    ['a later version', fileWith({ schema: 2 }), 'The set was made by another version of Collate'],
    ['no articles', fileWith({ articles: [] }), 'set.articles is empty'],
    ['no list', fileWith({ articles: {} }), 'set.articles is not a list'],
    ['a damaged article', fileWith({ articles: [{ schema: 1 }] }), 'set.articles[0].blocks is not a list'],
    ['an impossible time', fileWith({ madeAt: 'soon' }), 'set.madeAt is not a date'],
    [
      'too many articles',
      fileWith({ articles: Array.from({ length: MOST_ARTICLES_IN_SET + 1 }, () => DAM_ARTICLES[0]) }),
      'set.articles has more than 50 articles',
    ],
  ])('refuses %s as a whole and says why', (_, text, problem) => {
    expect(readSet(text)).toEqual({ ok: false, problem });
  });

  it.each([0, MOST_ARTICLES_IN_SET + 1])('is not written with %d articles', (many) => {
    const articles = Array.from({ length: many }, () => articleOf());
    expect(() => writeSet({ ...SET, articles })).toThrow(RangeError);
  });

  it('leaves the prototype of objects alone whatever the keys of a file are called', () => {
    const text = writeSet(SET).replace('"title": "The dam"', '"__proto__": {"polluted": true}');
    const read = readSet(text);
    expect(read.ok).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(JSON.stringify(read)).not.toContain('polluted');
  });

  it('reads back whole, whatever the articles hold', () => {
    const kept = hostileArticle.map((article) => parseArticle(article)).filter((parsed) => parsed.ok);
    fc.assert(
      fc.property(fc.array(kept, { minLength: 1, maxLength: 4 }), fc.boolean(), (parsed, hideNames) => {
        const set = { ...SET, hideNames, articles: parsed.map((one) => one.value) };
        expect(readSet(writeSet(set))).toEqual({ ok: true, value: set });
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws on a foreign file', () => {
    const nearly = fc.jsonValue().map((value) => fileWith({ articles: [value] }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), nearly), (text) => {
        expect(typeof readSet(text).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});
