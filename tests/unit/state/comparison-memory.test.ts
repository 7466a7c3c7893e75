// The comparison made last is shown again instead of made again, by any page, for these very articles only.
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/article/article';
import type { Mention } from '../../../lib/comparison/comparison';
import { sentenceOf } from '../../../lib/comparison/said-facts';
import { compareWith } from '../../../lib/state/compare-with';
import { openMemory } from '../../../lib/state/comparison-memory';
import type { Stored } from '../../../lib/state/stored';
import { BRIDGE_HERE, BRIDGE_THERE, ORCHARD, stored } from './articles';

/** Compares in a page of its own, with what the session has stored; tells whether it was compared anew. */
async function compareInPage(store: Stored<unknown>, ...articles: readonly Article[]) {
  const [article, ...others] = articles;
  if (article === undefined) throw new Error('Give an article.');
  const tell = vi.fn();
  const compared = await compareWith(article, others, { memory: openMemory(store), tell });
  return { compared, isAnew: tell.mock.calls.length > 0 };
}

/** As the browser keeps it: as JSON. */
function session(): Stored<unknown> {
  const text = stored('null');
  return {
    getValue: () => text.getValue().then((value): unknown => JSON.parse(value)),
    setValue: (value: unknown) => text.setValue(JSON.stringify(value)),
  };
}

describe('the comparison made last', () => {
  it('is the same in the next page, which does not make it again', async () => {
    const store = session();
    const first = await compareInPage(store, BRIDGE_HERE, BRIDGE_THERE);
    const later = { ...BRIDGE_HERE, capturedAt: '2026-05-05T00:00:00Z' };
    const next = await compareInPage(store, later, BRIDGE_THERE);
    expect([first.isAnew, next.isAnew]).toEqual([true, false]);
    expect(next.compared.comparison).toEqual(first.compared.comparison);
    expect(next.compared.view).toEqual(first.compared.view);
  });

  it('is of no use for another text, other reports or another base', async () => {
    const store = session();
    await compareInPage(store, BRIDGE_HERE, BRIDGE_THERE);
    const [first, ...rest] = BRIDGE_HERE.blocks;
    const changed = { ...BRIDGE_HERE, blocks: [{ ...first!, text: `${first!.text} Now.` }, ...rest] };
    for (const articles of [
      [changed, BRIDGE_THERE],
      [BRIDGE_HERE, BRIDGE_THERE, ORCHARD],
      [BRIDGE_THERE, BRIDGE_HERE],
    ]) {
      const own = stored<unknown>(await store.getValue());
      expect((await compareInPage(own, ...articles)).isAnew).toBe(true);
    }
  });

  it('takes the words on single facts as they are now', async () => {
    const store = session();
    const { compared } = await compareInPage(store, BRIDGE_HERE, BRIDGE_THERE);
    const [fact] = compared.view.shared;
    const [one, other] = fact?.mentions ?? [];
    if (one === undefined || other === undefined) throw new Error('The reports share a fact.');
    const sideOf = (mention: Mention) => ({
      article: mention.article,
      text: sentenceOf(compared.comparison, mention),
    });
    const word = { one: sideOf(one), other: sideOf(other), sameFact: false, saidAt: '2026-05-05T00:00:00Z' };
    const memory = openMemory(store);
    const again = await compareWith(BRIDGE_HERE, [BRIDGE_THERE], { words: [word], memory });
    expect(again.view.shared.length).toBeLessThan(compared.view.shared.length);
  });

  it('is made anew where the session has no room or holds something else', async () => {
    const full = { getValue: () => Promise.resolve(null), setValue: () => Promise.reject(new Error('full')) };
    expect((await compareInPage(full, BRIDGE_HERE, BRIDGE_THERE)).isAnew).toBe(true);
    for (const value of [7, 'text', {}, { given: 3 }]) {
      expect((await compareInPage(stored<unknown>(value), BRIDGE_HERE, BRIDGE_THERE)).isAnew).toBe(true);
    }
  });
});
