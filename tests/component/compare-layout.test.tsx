// How paragraphs find their places side by side: pure functions of the compare page.
import { describe, expect, it } from 'vitest';
import { alignBlocks, linkBlocks, type BlockLink } from '../../components/compare/block-links';
import { layColumnRows } from '../../components/compare/column-rows';
import { layPairRows } from '../../components/compare/pair-rows';
import { hideRows } from '../../components/compare/shown-rows';
import { drawWires } from '../../components/compare/wire-shapes';
import { DAM } from '../gallery/data/dam';

const [finding] = DAM.findings;
const link = (a: number, b: number, weight = 10): BlockLink => ({ finding: finding!, a, b, weight });

describe('aligned paragraphs', () => {
  it('rise on both sides; of two that cross the weightier one wins', () => {
    expect(alignBlocks([link(0, 2, 50), link(1, 0, 10), link(2, 3, 10)], 3)).toEqual([2, null, 3]);
    expect(alignBlocks([], 2)).toEqual([null, null]);
  });

  it('join the paragraphs that hold the mentions of a finding', () => {
    const links = linkBlocks(DAM, 'ledger', 'wire');
    expect(
      links.filter(({ finding: { kind } }) => kind === 'differs').map(({ a, b }) => [a, b]),
    ).toContainEqual([1, 1]);
  });
});

describe('the rows of a pair', () => {
  const rows = layPairRows({
    partners: [0, null, 3],
    countB: 5,
    aloneA: new Set([1]),
    aloneB: new Set([4]),
  });

  it('hold every paragraph of both once, in its own order', () => {
    expect(rows.flatMap(({ a }) => (a === null ? [] : [a]))).toEqual([0, 1, 2]);
    expect(rows.flatMap(({ b }) => (b === null ? [] : [b]))).toEqual([0, 1, 2, 3, 4]);
  });

  it('set aligned paragraphs face to face, and what stands alone against a gap', () => {
    expect(rows).toContainEqual({ a: 2, b: 3, gap: false });
    expect(rows).toContainEqual({ a: 1, b: null, gap: true });
    expect(rows).toContainEqual({ a: null, b: 4, gap: true });
  });
});

describe('the rows of columns', () => {
  it('let every report read in its own order, with what comes before the first counterpart on top', () => {
    const rows = layColumnRows(3, [
      { partners: [1, null, 2], count: 4 },
      { partners: [null, null, null], count: 1 },
    ]);
    expect(rows).toEqual([
      { base: null, others: [[0], [0]] },
      { base: 0, others: [[1], []] },
      { base: 1, others: [[], []] },
      { base: 2, others: [[2, 3], []] },
    ]);
  });
});

describe('differences only', () => {
  it('leaves rows out and says how many stood there', () => {
    expect(hideRows(['a', 'b', 'c', 'd'], (row) => row === 'a' || row === 'd')).toEqual([
      { at: 0, row: 'a' },
      { at: 1, skipped: 2 },
      { at: 3, row: 'd' },
    ]);
  });
});

describe('the bands', () => {
  it('of one paragraph share its height, and same text has a double edge', () => {
    const same = DAM.findings.find((one) => one.kind === 'same-text')!;
    const span = (block: number) => ({ top: block * 100, height: 90 });
    const wires = drawWires([link(0, 0), { ...link(0, 1), finding: same }], {
      spanA: span,
      spanB: span,
      width: 140,
      turned: false,
    });
    expect(wires).toHaveLength(2);
    expect(wires.find(({ kind }) => kind === 'same-text')?.edges).toHaveLength(4);
    expect(new Set(wires.map(({ band }) => band)).size).toBe(2);
  });
});
