import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle, parseReadOutcome } from '../../../lib/article/parse';

/** One with every field, as the reader script sends it. */
const whole = {
  schema: 1,
  url: 'https://halden.example/dam?from=front',
  canonicalUrl: 'https://halden.example/dam',
  title: 'The dam holds',
  byline: ['Ilse Varga', 'Tom Reed'],
  publisher: 'Halden Herald',
  publishedAt: '2031-03-08',
  modifiedAt: '2031-03-09T10:00:00+01:00',
  language: 'de',
  direction: 'ltr',
  blocks: [
    { kind: 'heading', text: 'The night' },
    { kind: 'quote', text: 'On a eu peur.', language: 'fr' },
  ],
  capturedAt: '2031-03-10T08:00:00Z',
  reading: {
    taken: 2,
    found: 4,
    leftOut: [{ after: -1, reason: 'navigation', text: 'Home' }],
    doubts: ['truncated', 'no-date'],
    sources: {
      title: 'json-ld',
      byline: 'meta',
      publisher: 'og',
      publishedAt: 'time',
      modifiedAt: 'meta',
      language: 'text',
      canonicalUrl: 'link',
      standfirst: 'text',
    },
  },
};

const least = { schema: 1, blocks: [{ kind: 'paragraph', text: 'The bridge is shut.' }] };

describe('parsing an article', () => {
  it('fills what is missing with null and empty lists', () => {
    const parsed = parseArticle(least);
    expect(parsed).toEqual({
      ok: true,
      value: expect.objectContaining({ title: null, byline: [], publishedAt: null, reading: null }),
    });
  });

  it('keeps every field, and drops what it does not know', () => {
    expect(parseArticle(whole)).toEqual({ ok: true, value: whole });
    const laden = {
      ...whole,
      html: '<p>',
      blocks: whole.blocks.map((block) => ({ ...block, html: '<p>' })),
      reading: { ...whole.reading, sources: { ...whole.reading.sources, html: 'meta' } },
    };
    expect(parseArticle(laden)).toEqual({ ok: true, value: whole });
  });

  it('folds white space, and takes a blank for nothing', () => {
    const parsed = parseArticle({
      ...whole,
      title: ' The\u00A0dam \n holds',
      publisher: ' \n',
      publishedAt: '',
    });
    expect(parsed).toEqual({ ok: true, value: { ...whole, publisher: null, publishedAt: null } });
  });

  it('takes a block of no kind for a paragraph, and a reading of two counts for one without doubts', () => {
    const parsed = parseArticle({ schema: 1, blocks: [{ text: 'A b' }], reading: { taken: 0, found: 3 } });
    expect(parsed).toMatchObject({
      value: {
        blocks: [{ kind: 'paragraph', text: 'A b' }],
        reading: { taken: 0, found: 3, leftOut: [], doubts: [], sources: {} },
      },
    });
  });

  it.each([
    'url',
    'canonicalUrl',
    'title',
    'publisher',
    'publishedAt',
    'modifiedAt',
    'language',
    'capturedAt',
  ])('refuses a %s that is no text and names it', (field) => {
    expect(parseArticle({ ...whole, [field]: 7 })).toEqual({
      ok: false,
      problem: `article.${field} is not a text`,
    });
  });

  it.each<[string, object, string | RegExp]>([
    ['byline', { byline: 'Ilse Varga' }, 'article.byline is not a list'],
    ['name', { byline: ['Ilse Varga', ' '] }, 'article.byline[1] is empty'],
    ['direction', { direction: 'up' }, 'article.direction is not one of ltr, rtl'],
    ['block', { blocks: [null] }, 'article.blocks[0] is not an object'],
    [
      'kind of block',
      { blocks: [{ kind: 'script', text: 'x' }] },
      /^article\.blocks\[0\]\.kind is not one of /,
    ],
    [
      'language of a block',
      { blocks: [{ text: 'x', language: 1 }] },
      'article.blocks[0].language is not a text',
    ],
    ['modification time', { modifiedAt: 'later' }, 'article.modifiedAt is not a date'],
    ['time of capture', { capturedAt: 'now' }, 'article.capturedAt is not a date'],
    ['reading', { reading: 'good' }, 'article.reading is not an object'],
    [
      'part of a count',
      { reading: { taken: 1, found: 1.5 } },
      /^article\.reading\.found is not a whole number/,
    ],
    [
      'count as text',
      { reading: { taken: '1', found: 1 } },
      /^article\.reading\.taken is not a whole number/,
    ],
    [
      'doubt',
      { reading: { ...whole.reading, doubts: ['bored'] } },
      /^article\.reading\.doubts\[0\] is not one of/,
    ],
    [
      'list of what was left out',
      { reading: { ...whole.reading, leftOut: {} } },
      'article.reading.leftOut is not a list',
    ],
    [
      'place of what was left out',
      { reading: { ...whole.reading, leftOut: [{ after: -2, reason: 'call', text: '' }] } },
      'article.reading.leftOut[0].after is not a whole number of at least -1',
    ],
    [
      'reason to leave out',
      { reading: { ...whole.reading, leftOut: [{ after: 0, reason: 'bored', text: '' }] } },
      /^article\.reading\.leftOut\[0\]\.reason is not one of/,
    ],
    [
      'text that was left out',
      { reading: { ...whole.reading, leftOut: [{ after: 0, reason: 'call', text: 4 }] } },
      'article.reading.leftOut[0].text is not a text',
    ],
    [
      'list of sources',
      { reading: { ...whole.reading, sources: 'meta' } },
      'article.reading.sources is not an object',
    ],
    [
      'source',
      { reading: { ...whole.reading, sources: { title: 1 } } },
      'article.reading.sources.title is not a text',
    ],
  ])('refuses a wrong %s and names the place', (_, change, problem) => {
    const wanted: unknown = typeof problem === 'string' ? problem : expect.stringMatching(problem);
    expect(parseArticle({ ...whole, ...change })).toEqual({ ok: false, problem: wanted });
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
  it('takes an article', () => {
    const outcome = { kind: 'article', article: whole };
    expect(parseReadOutcome(outcome)).toEqual({ ok: true, value: outcome });
  });

  it('takes a refusal with what could be read', () => {
    const outcome = { kind: 'refused', reason: 'too-little-text', article: whole };
    expect(parseReadOutcome(outcome)).toEqual({ ok: true, value: outcome });
    expect(parseReadOutcome({ kind: 'refused', reason: 'too-large' })).toEqual({
      ok: true,
      value: { kind: 'refused', reason: 'too-large', article: null },
    });
  });

  it.each([
    [null, 'outcome is not an object'],
    [{ kind: 'read', article: whole }, 'outcome.kind is neither "article" nor "refused"'],
    [{ kind: 'article', article: null }, 'article is not an object'],
    [{ kind: 'refused', reason: 'no-text', article: { schema: 2 } }, 'article.schema is not 1'],
  ])('refuses %j', (data, problem) => {
    expect(parseReadOutcome(data)).toEqual({ ok: false, problem });
  });

  it('takes a refusal with or without text', () => {
    expect(parseReadOutcome({ kind: 'refused', reason: 'not-html', article: null })).toEqual({
      ok: true,
      value: { kind: 'refused', reason: 'not-html', article: null },
    });
    expect(parseReadOutcome({ kind: 'refused', reason: 'bored', article: null }).ok).toBe(false);
  });
});
