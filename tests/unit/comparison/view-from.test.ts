import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison, Finding, Mention } from '../../../lib/comparison/comparison';
import { viewFrom } from '../../../lib/comparison/view-from';

const BLOCK = 'The lake fell by two metres. The gate is shut. Nobody was hurt at the dam.';
const IDS = ['a', 'b', 'c'] as const;

function mention(article: string, block: number, start = 0, end = 20): Mention {
  return { article, block, start, end, text: BLOCK.slice(start, end) };
}

const base = { anchors: [], substance: 0.5 };

function shared(id: string, mentions: readonly Mention[]): Finding {
  return { ...base, id, kind: 'shared', strength: 'close', links: [], mentions };
}

function onlyHere(id: string, place: Mention, substance = 0.5): Finding {
  const anchors = [{ kind: 'number' as const, text: 'two' }];
  return { id, kind: 'only-here', strength: null, anchors, mentions: [place], substance };
}

function differs(id: string, mentions: readonly Mention[], values: readonly string[]): Finding {
  return {
    ...base,
    id,
    kind: 'differs',
    strength: 'close',
    links: [],
    about: 'level of the lake',
    maybeUpdated: false,
    mentions,
    values: values.map((text, at) => ({ mention: at, text })),
  };
}

function comparison(findings: readonly Finding[], origins = [['a'], ['b'], ['c']]): Comparison {
  return {
    schema: 1,
    articles: IDS.map((id, at) => ({
      id,
      title: null,
      url: null,
      publisher: id,
      publishedAt: `2026-03-13T0${6 + at}:00:00Z`,
      language: 'en',
      blocks: [0, 1, 2, 3].map(() => ({
        kind: 'paragraph',
        text: BLOCK,
        sentences: [{ start: 0, end: 28 }],
      })),
    })),
    origins: origins.map((articles) => ({ articles, reason: { kind: 'alone' } })),
    findings,
    quotations: [],
    unread: [],
  };
}

describe('the view from one article', () => {
  it('lists the findings that touch the base in reading order', () => {
    const late = shared('s1', [mention('a', 2), mention('b', 0)]);
    const early = shared('s2', [mention('a', 0), mention('c', 1)]);
    const elsewhere = shared('s3', [mention('b', 1), mention('c', 1)]);
    const view = viewFrom(comparison([late, early, elsewhere]), 'a');
    expect(view.shared.map((finding) => finding.id)).toEqual(['s2', 's1']);
  });

  it('places a missing fact behind the counterpart that precedes it in its own report', () => {
    const known = shared('s1', [mention('a', 2), mention('b', 0)]);
    const missing = shared('s2', [mention('b', 1), mention('c', 0)]);
    const view = viewFrom(comparison([known, missing]), 'a');
    expect(view.notHere).toEqual([{ finding: missing, after: 2, reports: 2, origins: 2 }]);
  });

  it('counts copies of one wire story as one origin', () => {
    const missing = shared('s', [mention('b', 1), mention('c', 0)]);
    const view = viewFrom(comparison([missing], [['a'], ['b', 'c']]), 'a');
    expect(view.origins).toBe(1);
    expect(view.notHere[0]?.origins).toBe(1);
    expect(view.sources.map((row) => [row.article, row.copies])).toEqual([['b', ['c']]]);
  });

  it('shows for each report whether it says a fact, differs or is silent, and how much later it came', () => {
    const agreed = shared('s', [mention('a', 0), mention('c', 0)]);
    const number = differs('d', [mention('a', 1), mention('b', 1), mention('c', 1)], ['two', 'nine', 'two']);
    const view = viewFrom(comparison([agreed, number]), 'a');
    expect(view.sources.map((row) => [row.article, row.offsetMinutes, row.ticks])).toEqual([
      ['b', 60, ['not-found', 'differs']],
      ['c', 120, ['said', 'said']],
    ]);
  });

  it('lets the louder mark win and keeps the rest of the quieter one', () => {
    const whole = shared('s', [mention('a', 0, 0, 28), mention('b', 0)]);
    const number = differs('d', [mention('a', 0, 9, 27), mention('b', 0)], ['two', 'nine']);
    const view = viewFrom(comparison([whole, number]), 'a');
    expect(view.marks.map((mark) => [mark.finding, mark.start, mark.end])).toEqual([
      ['s', 0, 9],
      ['d', 9, 27],
    ]);
    expect(view.strip[0]?.kind).toBe('differs');
  });

  it('shows what was not read in its place in the strip, but not left out chrome', () => {
    const view = viewFrom(comparison([]), 'a', [
      { after: 0, reason: 'outside-body', text: 'A lost paragraph.' },
      { after: 1, reason: 'advertisement', text: 'Buy now' },
    ]);
    expect(view.strip.map((cell) => cell.kind)).toEqual([null, 'unread', null, null, null]);
  });

  it('looks at differences first, at most two of a sort and three in all', () => {
    const differences = [1, 2, 3].map((n) =>
      differs(`d${n}`, [mention('a', n), mention('b', n)], ['two', 'nine']),
    );
    const missing = shared('m', [mention('b', 0), mention('c', 0)]);
    const alone = onlyHere('o', mention('a', 0));
    const view = viewFrom(comparison([alone, missing, ...differences]), 'a');
    expect(view.lookFirst.map((card) => card.sort)).toEqual(['differs', 'differs', 'not-here']);
  });

  it('never lays one mark over another', () => {
    const place = fc.tuple(fc.nat(3), fc.nat(40), fc.integer({ min: 1, max: 30 }));
    const finding = fc.tuple(fc.constantFrom('shared', 'only-here', 'differs'), place);
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 12 }), (drawn) => {
        const findings = drawn.map(([kind, [block, start, length]], at) => {
          const here = mention('a', block, start, start + length);
          if (kind === 'only-here') return onlyHere(`f${at}`, here);
          const both = [here, mention('b', 0)];
          return kind === 'shared' ? shared(`f${at}`, both) : differs(`f${at}`, both, ['two', 'nine']);
        });
        const { marks } = viewFrom(comparison(findings), 'a');
        marks.forEach((mark, at) => {
          const next = marks[at + 1];
          if (next?.block === mark.block) expect(mark.end).toBeLessThanOrEqual(next.start);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
