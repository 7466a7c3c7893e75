// The parts of a view: where missing facts belong, the other reports in order, marks that meet, and what to look at first.
import { describe, expect, it } from 'vitest';
import type { Comparison, Finding, Mention, Origin } from '../../../lib/comparison/comparison';
import { viewFrom } from '../../../lib/comparison/view-from';

const BLOCK = 'The lake fell by two metres. The gate is shut. Nobody was hurt at the dam.';

function mention(article: string, block: number, start = 0, end = 20): Mention {
  return { article, block, start, end, text: BLOCK.slice(start, end) };
}

const evidence = { anchors: [], links: [], strength: 'close' } as const;

function shared(id: string, mentions: readonly Mention[], substance = 0.5): Finding {
  return { ...evidence, id, kind: 'shared', mentions, substance };
}

function sameText(id: string, mentions: readonly Mention[]): Finding {
  return { ...evidence, id, kind: 'same-text', reuse: 'exact', mentions, substance: 0.5 };
}

function differs(
  id: string,
  mentions: readonly Mention[],
  values: readonly string[],
  substance = 0.5,
): Finding {
  return {
    ...evidence,
    id,
    kind: 'differs',
    about: 'level of the lake',
    maybeUpdated: false,
    mentions,
    values: values.map((text, at) => ({ mention: at, text })),
    substance,
  };
}

function onlyHere(id: string, place: Mention, substance = 0.5, kind: 'name' | 'word' = 'name'): Finding {
  return {
    id,
    kind: 'only-here',
    strength: null,
    anchors: [{ kind, text: 'Halm' }],
    mentions: [place],
    substance,
  };
}

interface Reports {
  /** When each report was published; null where it is not known. */
  readonly times?: Readonly<Record<string, string | null>>;
  readonly origins?: readonly (readonly string[])[];
}

const TIMES = { a: '2026-03-13T06:00:00Z', b: '2026-03-13T07:00:00Z', c: '2026-03-13T08:00:00Z' };

function comparison(findings: readonly Finding[], { times = TIMES, origins }: Reports = {}): Comparison {
  const ids = Object.keys(times);
  return {
    schema: 1,
    articles: ids.map((id) => ({
      id,
      title: null,
      url: null,
      publisher: id,
      publishedAt: times[id] ?? null,
      language: 'en',
      blocks: [0, 1, 2, 3].map(() => ({
        kind: 'paragraph',
        text: BLOCK,
        sentences: [{ start: 0, end: 28 }],
      })),
    })),
    origins: (origins ?? ids.map((id) => [id])).map((articles): Origin => ({
      articles,
      reason: { kind: 'alone' },
    })),
    findings,
    quotations: [],
    unread: [],
  };
}

describe('a view', () => {
  it('is only made from a report of the comparison', () => {
    expect(() => viewFrom(comparison([]), 'z')).toThrow('No compared article has the id z');
  });

  it('counts the other reports, and the origins that are not its own', () => {
    const view = viewFrom(comparison([], { origins: [['a', 'b'], ['c']] }), 'a');
    expect([view.reports, view.origins]).toEqual([2, 1]);
  });

  it('has findings of one place in the order of their ids', () => {
    const both = [mention('a', 1), mention('b', 0)];
    const later = shared('s0', [mention('a', 1, 5, 9), mention('b', 0)]);
    const view = viewFrom(comparison([later, shared('s2', both), shared('s1', both)]), 'a');
    expect(view.shared.map(({ id }) => id)).toEqual(['s1', 's2', 's0']);
  });
});

describe('what is not found here', () => {
  it('comes by the number of origins, then by substance, then by id', () => {
    const findings = [
      shared('d', [mention('b', 0)], 0.2),
      shared('c', [mention('b', 1)], 0.9),
      shared('b', [mention('b', 2)], 0.2),
      shared('a', [mention('b', 3), mention('c', 0)], 0.1),
    ];
    const view = viewFrom(comparison(findings), 'a');
    expect(view.notHere.map(({ finding }) => finding.id)).toEqual(['a', 'c', 'b', 'd']);
  });

  it('counts a report once that tells it twice', () => {
    const view = viewFrom(
      comparison([shared('s', [mention('b', 0), mention('b', 2), mention('c', 1)])]),
      'a',
    );
    expect(view.notHere).toMatchObject([{ reports: 2, origins: 2 }]);
  });

  it('is a fact or a claim; a difference or same text between others is none', () => {
    const others = [mention('b', 0), mention('c', 0)];
    const findings = [
      differs('d', others, ['2', '9']),
      sameText('t', others),
      onlyHere('o', mention('c', 2)),
    ];
    expect(viewFrom(comparison(findings), 'a').notHere.map(({ finding }) => finding.id)).toEqual(['o']);
  });

  it.each([
    ['behind what precedes it in its own report, in a block before', [mention('b', 3)], 2],
    ['behind what precedes it in the same block', [mention('b', 2, 30, 40)], 2],
    ['before what follows it, when nothing precedes it', [mention('b', 0)], 0],
    ['by its second report, when the first one has nothing in common', [mention('d', 0), mention('b', 3)], 2],
    ['in front of all, when no report of it has anything in common', [mention('d', 0)], -1],
  ])('belongs %s', (_, mentions, after) => {
    const times = { ...TIMES, d: '2026-03-13T09:00:00Z' };
    const known = [
      shared('k2', [mention('b', 2, 10, 20), mention('a', 2)]),
      shared('k1', [mention('a', 1), mention('b', 1)]),
    ];
    const view = viewFrom(comparison([...known, shared('s', mentions)], { times }), 'a');
    expect(view.notHere.map(({ after: place }) => place)).toEqual([after]);
  });
});

describe('the other reports', () => {
  it('come by their time, those without one last, and copies of the base behind all', () => {
    const times = { ...TIMES, d: null, e: '2026-03-13', f: '2026-03-13T05:30:00Z' };
    const origins = [['a', 'c'], ['d'], ['b'], ['e'], ['f']];
    const { sources } = viewFrom(comparison([], { times, origins }), 'a');
    expect(sources.map(({ article, offsetMinutes }) => [article, offsetMinutes])).toEqual([
      ['f', -30],
      ['b', 60],
      ['d', null],
      ['e', null],
      ['c', 120],
    ]);
    expect(sources.map(({ sameOriginAsBase }) => sameOriginAsBase)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('have the earliest of an origin in front, those without a time last', () => {
    const times = { ...TIMES, d: null, e: '2026-03-13T06:30:00Z' };
    const { sources } = viewFrom(comparison([], { times, origins: [['a'], ['d', 'c', 'b', 'e']] }), 'a');
    expect(sources.map(({ article, copies }) => [article, ...copies])).toEqual([['e', 'b', 'c', 'd']]);
  });

  it('have no offset from a base that gives only a day', () => {
    const { sources } = viewFrom(comparison([], { times: { a: '2026-03-13', b: TIMES.b } }), 'a');
    expect(sources.map(({ offsetMinutes }) => offsetMinutes)).toEqual([null]);
  });

  it('differ only where both give a value and it is another one', () => {
    const three = [mention('a', 0), mention('b', 0), mention('c', 0)];
    const findings = [
      differs('d1', three, ['two', 'nine', 'two']),
      differs('d2', [three[1]!, three[2]!, mention('a', 1)], ['two', 'nine']),
      shared('s', [mention('a', 2), mention('c', 2)]),
    ];
    const { sources } = viewFrom(comparison(findings), 'a');
    expect(Object.fromEntries(sources.map(({ article, ticks }) => [article, ticks]))).toEqual({
      b: ['differs', 'said', 'not-found'],
      c: ['said', 'said', 'said'],
    });
  });
});

describe('marks that meet', () => {
  const marksOf = (findings: readonly Finding[]) =>
    viewFrom(comparison(findings), 'a').marks.map(({ finding, start, end }) => [finding, start, end]);

  it('give way: same text to a fact, a fact to a lone claim, all to a difference', () => {
    const place = (start: number): Mention[] => [mention('a', 0, start, 40), mention('b', 0)];
    const findings = [
      sameText('t', place(0)),
      shared('s', place(10)),
      onlyHere('o', mention('a', 0, 20, 40)),
      differs('d', place(30), ['2', '9']),
    ];
    expect(marksOf(findings)).toEqual([
      ['t', 0, 10],
      ['s', 10, 20],
      ['o', 20, 30],
      ['d', 30, 40],
    ]);
  });

  it('keep what is left on both sides, unless it is too short to see', () => {
    const louder = [mention('a', 0, 10, 20), mention('b', 0)];
    const quieter = (start: number, end: number) =>
      shared('s', [mention('a', 0, start, end), mention('b', 0)]);
    const d = differs('d', louder, ['2', '9']);
    expect(marksOf([quieter(7, 23), d])).toEqual([
      ['s', 7, 10],
      ['d', 10, 20],
      ['s', 20, 23],
    ]);
    expect(marksOf([quieter(8, 22), d])).toEqual([['d', 10, 20]]);
  });

  it('do not meet in two blocks, or where one ends and the next begins', () => {
    const findings = [
      shared('s', [mention('a', 1, 0, 10), mention('b', 0)]),
      differs('d', [mention('a', 1, 10, 20), mention('b', 0)], ['2', '9']),
      differs('e', [mention('a', 0, 0, 10), mention('b', 1)], ['2', '9']),
    ];
    expect(marksOf(findings)).toEqual([
      ['e', 0, 10],
      ['s', 0, 10],
      ['d', 10, 20],
    ]);
  });

  it('leave a mark of two letters that stands alone', () => {
    expect(marksOf([shared('s', [mention('a', 0, 4, 6), mention('b', 0)])])).toEqual([['s', 4, 6]]);
  });
});

describe('the strip', () => {
  it('has a cell for each paragraph, as heavy as its text, with the loudest kind and every finding once', () => {
    const findings = [
      shared('s', [mention('a', 1, 0, 9), mention('a', 1, 12, 20), mention('b', 0)]),
      onlyHere('o', mention('a', 1, 22, 30)),
    ];
    const { strip } = viewFrom(comparison(findings), 'a');
    expect(strip.map(({ block, kind, findings: ids, weight }) => [block, kind, ids, weight])).toEqual([
      [0, null, [], BLOCK.length],
      [1, 'only-here', ['s', 'o'], BLOCK.length],
      [2, null, [], BLOCK.length],
      [3, null, [], BLOCK.length],
    ]);
  });

  it('has what was not read in its place: in front of all, and what is hidden as well', () => {
    const { strip } = viewFrom(comparison([]), 'a', [
      { after: 3, reason: 'hidden', text: 'Hidden.' },
      { after: -1, reason: 'outside-body', text: 'A lost paragraph.' },
    ]);
    expect(strip.map(({ block, kind, weight }) => [block, kind, weight])).toEqual([
      [null, 'unread', 17],
      [0, null, BLOCK.length],
      [1, null, BLOCK.length],
      [2, null, BLOCK.length],
      [3, null, BLOCK.length],
      [null, 'unread', 7],
    ]);
  });
});

describe('what to look at first', () => {
  const cardsOf = (findings: readonly Finding[], reports: Reports = {}) =>
    viewFrom(comparison(findings, reports), 'a').lookFirst.map((card) =>
      card.sort === 'not-here' ? card.notHere.finding.id : card.finding.id,
    );
  const elsewhere = [mention('b', 0), mention('c', 0)];

  it('is what carries most of each sort', () => {
    const here = [mention('a', 0), mention('b', 0)];
    const two = ['two', 'nine'];
    expect(cardsOf([differs('d1', here, two, 0.1), differs('d2', here, two, 0.8)])).toEqual(['d2', 'd1']);
    expect(cardsOf([onlyHere('o1', here[0]!, 0.1), onlyHere('o2', here[0]!, 0.8)])).toEqual(['o2', 'o1']);
    expect(cardsOf([shared('m1', elsewhere, 0.1), shared('m2', elsewhere, 0.8)])).toEqual(['m2', 'm1']);
  });

  it('is no missing fact that only one origin reports', () => {
    expect(cardsOf([shared('m', [mention('b', 0)])])).toEqual([]);
    expect(cardsOf([shared('m', elsewhere)], { origins: [['a'], ['b', 'c']] })).toEqual([]);
  });

  it('is no lone claim that names nobody and counts nothing', () => {
    expect(cardsOf([onlyHere('o', mention('a', 0), 0.9, 'word')])).toEqual([]);
  });
});
