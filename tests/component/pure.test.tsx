// The pure functions behind the views: cells, segments, values, directions, links, times, messages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedAs } from '../../components/direction';
import { inSentence, quoteOf } from '../../components/evidence/sentences';
import { sayTime } from '../../components/evidence/times';
import { groupValues } from '../../components/evidence/values';
import { cutAtMarks, endOfSentence } from '../../components/panel/segments';
import { drawCells, MOST_CELLS } from '../../components/strip/strip-cells';
import type { FindingKind } from '../../lib/comparison/comparison';
import type { Mark, StripCell } from '../../lib/comparison/view';
import { findingMaker, report } from '../gallery/data/sketch';
import { ENGLISH } from '../gallery/text';

const KINDS: readonly StripCell['kind'][] = ['shared', 'differs', 'only-here', 'same-text', 'unread', null];

const strips = fc.array(
  fc.record({
    block: fc.nat(),
    weight: fc.integer({ min: 1, max: 900 }),
    kind: fc.constantFrom(...KINDS),
    findings: fc.constant([]),
    text: fc.constant(''),
  }),
  { maxLength: 300 },
);

describe('the drawn cells', () => {
  it('are never too many, and cover every paragraph once and in order', () => {
    fc.assert(
      fc.property(strips, (strip) => {
        const cells = drawCells(strip, null, () => undefined);
        expect(cells.length).toBeLessThanOrEqual(MOST_CELLS);
        expect(
          cells.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
        ).toEqual(strip.map((_, index) => index));
        expect(cells.reduce((sum, cell) => sum + cell.weight, 0)).toBe(
          strip.reduce((sum, cell) => sum + cell.weight, 0),
        );
      }),
    );
  });

  it('keep the loudest kind of what they merge', () => {
    const strip = Array.from({ length: MOST_CELLS + 1 }, (_, index): StripCell => ({
      block: index,
      weight: index < 2 ? 1 : 500,
      kind: index === 1 ? 'differs' : index % 2 === 0 ? 'shared' : null,
      findings: [],
      text: '',
    }));
    const [first] = drawCells(strip, null, () => undefined);
    expect(first).toMatchObject({ from: 0, to: 1, kind: 'differs' });
  });

  it('show a filtered kind even where a louder one stands', () => {
    const kinds: Readonly<Record<string, FindingKind>> = { a: 'differs', b: 'shared' };
    const strip: readonly StripCell[] = [
      { block: 0, weight: 1, kind: 'differs', findings: ['a', 'b'], text: '' },
      { block: 1, weight: 1, kind: 'differs', findings: ['a'], text: '' },
    ];
    const cells = drawCells(strip, 'shared', (finding) => kinds[finding]);
    expect(cells.map(({ kind, dim }) => [kind, dim])).toEqual([
      ['shared', false],
      ['differs', true],
    ]);
  });
});

describe('segments of a block', () => {
  const mark = (start: number, end: number): Mark => ({ finding: 'f', kind: 'shared', block: 0, start, end });

  it('joined again are the text, whatever the marks and wherever it is parted', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.array(fc.nat(60), { maxLength: 8 }),
        fc.nat(60),
        (text, cuts, at) => {
          const points = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort(
            (one, other) => one - other,
          );
          const marks = points
            .slice(1)
            .flatMap((end, index) => (index % 2 === 0 ? [mark(points[index] ?? 0, end)] : []));
          const parting = at % (text.length + 1);
          const parts = [...cutAtMarks(text, marks, 0, parting), ...cutAtMarks(text, marks, parting)];
          expect(parts.map((part) => part.text).join('')).toBe(text);
          const marked = parts
            .filter((part) => part.mark !== null)
            .reduce((sum, part) => sum + part.text.length, 0);
          expect(marked).toBe(marks.reduce((sum, one) => sum + one.end - one.start, 0));
        },
      ),
    );
  });

  it('end with the sentence', () => {
    const { blocks } = report({
      id: 'a',
      title: null,
      publisher: null,
      publishedAt: null,
      blocks: ['One. Two. Three.'],
    });
    expect([2, 4, 6, 16].map((end) => endOfSentence(blocks[0]!, end))).toEqual([4, 4, 9, 16]);
  });
});

describe('values of a difference', () => {
  const articles = ['a', 'b', 'c', 'd'].map((id) =>
    report({ id, title: null, publisher: id, publishedAt: null, blocks: ['ten men', 'Ten  men', '13 men'] }),
  );

  it('are grouped as written, the base first, then by how many have them', () => {
    const finding = findingMaker(articles).differs('men', [
      ['a', '13 men', '13'],
      ['b', 'ten men', 'ten'],
      ['c', 'Ten  men', 'Ten'],
      ['d', '13 men', '13'],
    ]);
    const short = (base: string) =>
      groupValues(finding, base).map(({ text, here, others }) => [text, here, others.join()]);
    expect(short('a')).toEqual([
      ['13', true, 'd'],
      ['ten', false, 'b,c'],
    ]);
    expect(short('c')).toEqual([
      ['ten', true, 'b'],
      ['13', false, 'a,d'],
    ]);
  });
});

describe('passages in their sentences', () => {
  const article = report({
    id: 'a',
    title: null,
    publisher: null,
    publishedAt: null,
    blocks: ['It rained. The crack runs below the third gate, he said. It was late.'],
  });
  const mention = { article: 'a', block: 0, start: 26, end: 46, text: 'below the third gate' };

  it('are found with what stands before and behind', () => {
    expect(inSentence(article, mention)).toEqual({
      before: 'The crack runs ',
      passage: 'below the third gate',
      after: ', he said.',
      whole: 'The crack runs below the third gate, he said.',
    });
  });

  it('are quoted with their sentence when they are too short to say anything', () => {
    expect(quoteOf(article, mention)).toBe('The crack runs below the third gate, he said.');
    const long = { ...mention, start: 11, end: 47, text: 'The crack runs below the third gate,' };
    expect(quoteOf(article, long)).toBe(long.text);
  });

  it('are quoted alone when their report is unknown', () => {
    expect(quoteOf(undefined, mention)).toBe('below the third gate');
  });
});

describe('the direction of a quotation', () => {
  it.each([
    ['ar', 'Google', 'rtl'],
    ['fa-IR', 'Google', 'rtl'],
    ['en-GB', 'شق في السد', 'ltr'],
    [null, 'شق في السد Google', 'rtl'],
    [null, 'Google שלום', 'ltr'],
    [null, '', 'ltr'],
  ])('language %s, title "%s": %s', (language, title, dir) => {
    expect(quotedAs({ language, title, blocks: [] }).dir).toBe(dir);
  });
});

describe('the time beside a name', () => {
  it('is short on the same day, whole on another, and empty when unknown', () => {
    const base = '2026-03-13T12:00:00';
    expect(sayTime('2026-03-13T05:50:00', base, ENGLISH)).toBe('05:50');
    expect(sayTime('2026-03-11T05:50:00', base, ENGLISH)).toContain('11 Mar');
    expect(sayTime('2026-03-13', base, ENGLISH)).toContain('13 Mar');
    expect(sayTime('2026-03-13', base, ENGLISH)).not.toContain('00:00');
    expect(sayTime(null, base, ENGLISH)).toBe('');
    expect(sayTime('yesterday', base, ENGLISH)).toBe('');
  });
});
